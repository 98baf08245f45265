package vn.thanhdong.erasure.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureBook;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.command.ApproveErasure;
import vn.thanhdong.erasure.command.AssessErasure;
import vn.thanhdong.erasure.command.ErasureRefusal;
import vn.thanhdong.erasure.command.RefuseErasure;
import vn.thanhdong.erasure.command.RequestErasure;
import vn.thanhdong.erasure.command.WithdrawErasure;
import vn.thanhdong.erasure.event.ErasureApproved;
import vn.thanhdong.erasure.event.ErasureEvent;
import vn.thanhdong.erasure.event.ErasureRefused;
import vn.thanhdong.erasure.event.ErasureWithdrawn;
import vn.thanhdong.erasure.event.PersonErased;

/** The requests to erase one person's data. It records that somebody is erased; a process destroys the key. */
public class PersonErasure {

    private static final String ACTOR = "verifiedActor";

    /** Null until the first event says it, as in every aggregate here. */
    @AggregateIdentifier
    private @Nullable String id;

    private ErasureBook book = ErasureBook.EMPTY;
    private long sequence = -1;

    /** For the framework alone. */
    protected PersonErasure() {}

    /** Id under which the requests about a person are filed. */
    public static String idOf(PersonId person) {
        return "erasure-" + person;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            RequestErasure command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            KeptDossiers dossiers,
            Catalogue catalogue) {
        if (book.find(command.requestId()).isPresent()) {
            return done();
        }
        var at = at(command.person(), actor, clock, dossiers, catalogue);
        Optional<Rejection> refusal = Requesting.refusal(command, at);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        apply(Requesting.requested(command, at));
        apply(Requesting.assessed(command.requestId(), at));
        return done();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            AssessErasure command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            KeptDossiers dossiers,
            Catalogue catalogue) {
        var at = at(command.person(), actor, clock, dossiers, catalogue);
        return Deciding.office(command, at).map(Answer::refused).orElseGet(() -> {
            apply(Requesting.assessed(command.requestId(), at));
            return done();
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            ApproveErasure command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            KeptDossiers dossiers,
            Catalogue catalogue) {
        var at = at(command.person(), actor, clock, dossiers, catalogue);
        Optional<Rejection> office = Deciding.office(command, at);
        if (office.isPresent()) {
            return Answer.refused(office.get());
        }
        ErasureRequest request = book.find(command.requestId()).orElseThrow();
        Optional<Rejection> refusal = Deciding.approval(request, at);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        apply(new ErasureApproved(command.person(), at.now(), command.requestId(), actor.person(), actor.role()));
        if (!request.approvals().isEmpty()) {
            apply(new PersonErased(command.person(), at.now(), command.requestId()));
        }
        return done();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            RefuseErasure command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            KeptDossiers dossiers,
            Catalogue catalogue) {
        var at = at(command.person(), actor, clock, dossiers, catalogue);
        return Deciding.office(command, at)
                .or(() -> Deciding.refusal(command))
                .map(Answer::refused)
                .orElseGet(() -> {
                    apply(new ErasureRefused(
                            command.person(),
                            at.now(),
                            command.requestId(),
                            command.ground(),
                            command.paper().strip()));
                    return done();
                });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(WithdrawErasure command, @MetaDataValue(value = ACTOR, required = true) Actor actor, Clock clock) {
        Optional<ErasureRequest> request = book.find(command.requestId())
                .filter(one -> one.by().equals(actor.person()) || one.person().equals(actor.person()));
        if (request.isEmpty()) {
            return Answer.refused(ErasureRefusal.UNKNOWN.because());
        }
        if (request.get().state().over()) {
            return Answer.refused(ErasureRefusal.OVER.because());
        }
        apply(new ErasureWithdrawn(command.person(), clock.instant(), command.requestId()));
        return done();
    }

    @EventSourcingHandler
    void on(ErasureEvent event, @SequenceNumber long at) {
        id = idOf(event.person());
        sequence = at;
        book = book.after(event);
    }

    private ErasureCase at(PersonId person, Actor actor, Clock clock, KeptDossiers dossiers, Catalogue catalogue) {
        return new ErasureCase(person, book, actor, clock.instant(), dossiers.of(person), catalogue);
    }

    private Answer done() {
        return new Answer.Done(Objects.requireNonNull(id), sequence);
    }
}
