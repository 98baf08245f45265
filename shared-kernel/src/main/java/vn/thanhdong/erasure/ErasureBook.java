package vn.thanhdong.erasure;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thanhdong.erasure.event.ErasureApproved;
import vn.thanhdong.erasure.event.ErasureAssessed;
import vn.thanhdong.erasure.event.ErasureEvent;
import vn.thanhdong.erasure.event.ErasureRefused;
import vn.thanhdong.erasure.event.ErasureRequested;
import vn.thanhdong.erasure.event.ErasureWithdrawn;
import vn.thanhdong.erasure.event.PersonErased;

/**
 * The requests to erase one person's data: a pure function of its events, the same on both sides.
 *
 * @param requests oldest first
 */
public record ErasureBook(List<ErasureRequest> requests) {

    public static final ErasureBook EMPTY = new ErasureBook(List.of());

    public ErasureBook {
        requests = List.copyOf(requests);
    }

    public Optional<ErasureRequest> find(String requestId) {
        return requests.stream().filter(one -> one.id().equals(requestId)).findFirst();
    }

    /** The request that is neither carried out nor refused nor taken back. */
    public Optional<ErasureRequest> pending() {
        return requests.stream().filter(one -> !one.state().over()).findFirst();
    }

    /** Whether the person's data were erased; nothing more can be asked then. */
    public boolean erased() {
        return requests.stream().anyMatch(one -> one.state() == ErasureState.ERASED);
    }

    public ErasureBook after(ErasureEvent event) {
        return switch (event) {
            case ErasureRequested e ->
                new ErasureBook(
                        Stream.concat(requests.stream(), Stream.of(e.request())).toList());
            case ErasureAssessed e -> changed(e, one -> one.assessed(e.assessment()));
            case ErasureApproved e ->
                changed(e, one -> one.approved(new ErasureApproval(e.by(), e.byRole(), e.occurredAt())));
            case ErasureRefused e ->
                changed(e, one -> one.ended(ErasureState.REFUSED, Optional.of(e.ground()), e.paper(), e.occurredAt()));
            case ErasureWithdrawn e ->
                changed(e, one -> one.ended(ErasureState.WITHDRAWN, Optional.empty(), "", e.occurredAt()));
            case PersonErased e ->
                changed(e, one -> one.ended(ErasureState.ERASED, Optional.empty(), "", e.occurredAt()));
        };
    }

    private ErasureBook changed(ErasureEvent event, UnaryOperator<ErasureRequest> change) {
        return new ErasureBook(requests.stream()
                .map(one -> one.id().equals(event.requestId()) ? change.apply(one) : one)
                .toList());
    }
}
