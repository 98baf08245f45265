package vn.thanhdong.erasure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.erasure.event.LegalHoldEvent;
import vn.thanhdong.erasure.event.LegalHoldPlaced;
import vn.thanhdong.erasure.event.LegalHoldReleased;

/**
 * The legal holds of one dossier: a pure function of its events, the same on both sides.
 *
 * @param holds oldest first, released ones as well
 */
public record LegalHoldBook(List<LegalHold> holds) {

    public static final LegalHoldBook EMPTY = new LegalHoldBook(List.of());

    public LegalHoldBook {
        holds = List.copyOf(holds);
    }

    public Optional<LegalHold> find(String holdId) {
        return holds.stream().filter(one -> one.id().equals(holdId)).findFirst();
    }

    /** Those that hold the dossier now. */
    public List<LegalHold> holding() {
        return holds.stream().filter(LegalHold::inForce).toList();
    }

    public LegalHoldBook after(LegalHoldEvent event) {
        return switch (event) {
            case LegalHoldPlaced e ->
                new LegalHoldBook(
                        Stream.concat(holds.stream(), Stream.of(e.hold())).toList());
            case LegalHoldReleased e ->
                new LegalHoldBook(holds.stream()
                        .map(one -> one.id().equals(e.holdId()) ? one.released(e.occurredAt(), e.paper()) : one)
                        .toList());
        };
    }
}
