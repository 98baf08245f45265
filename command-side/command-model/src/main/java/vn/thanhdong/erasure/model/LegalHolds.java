package vn.thanhdong.erasure.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.erasure.LegalHoldBook;
import vn.thanhdong.erasure.command.ErasureRefusal;
import vn.thanhdong.erasure.command.LegalHoldCommand;
import vn.thanhdong.erasure.command.PlaceLegalHold;
import vn.thanhdong.erasure.command.ReleaseLegalHold;
import vn.thanhdong.erasure.event.LegalHoldEvent;
import vn.thanhdong.erasure.event.LegalHoldPlaced;
import vn.thanhdong.erasure.event.LegalHoldReleased;
import vn.thanhdong.procedures.DossierId;

/** The legal holds of one dossier. */
public class LegalHolds {

    private static final String ACTOR = "verifiedActor";
    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_NAME = 200;

    /** Null until the first event says it, as in every aggregate here. */
    @AggregateIdentifier
    private @Nullable String id;

    private LegalHoldBook book = LegalHoldBook.EMPTY;
    private long sequence = -1;

    /** For the framework alone. */
    protected LegalHolds() {}

    /** Id under which the holds of a dossier are filed. */
    public static String idOf(DossierId dossier) {
        return "holds-" + dossier;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            PlaceLegalHold command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            KeptDossiers dossiers,
            Catalogue catalogue) {
        if (book.find(command.holdId()).isPresent()) {
            return done();
        }
        List<Rejection> refusals = office(command, actor, clock, dossiers, catalogue)
                .map(List::of)
                .orElseGet(() -> Stream.of(
                                Deciding.text(
                                        command.decision(),
                                        "decision",
                                        LONGEST_NUMBER,
                                        ErasureRefusal.DECISION_REQUIRED),
                                Deciding.text(
                                        command.authority(),
                                        "authority",
                                        LONGEST_NAME,
                                        ErasureRefusal.AUTHORITY_REQUIRED))
                        .flatMap(Optional::stream)
                        .toList());
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        apply(new LegalHoldPlaced(
                command.dossier(),
                clock.instant(),
                command.holdId(),
                command.decision().strip(),
                command.authority().strip(),
                actor.person()));
        return done();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            ReleaseLegalHold command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            KeptDossiers dossiers,
            Catalogue catalogue) {
        Optional<LegalHold> hold = book.find(command.holdId());
        Optional<Rejection> refusal = office(command, actor, clock, dossiers, catalogue)
                .or(() -> hold.isEmpty() ? Optional.of(ErasureRefusal.HOLD_UNKNOWN.because()) : Optional.empty())
                .or(() -> hold.filter(LegalHold::inForce).isEmpty()
                        ? Optional.of(ErasureRefusal.HOLD_OVER.because())
                        : Optional.empty())
                .or(() -> Deciding.text(command.paper(), "paper", LONGEST_NUMBER, ErasureRefusal.PAPER_REQUIRED));
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        apply(new LegalHoldReleased(
                command.dossier(),
                clock.instant(),
                command.holdId(),
                command.paper().strip()));
        return done();
    }

    @EventSourcingHandler
    void on(LegalHoldEvent event, @SequenceNumber long at) {
        id = idOf(event.dossierId());
        sequence = at;
        book = book.after(event);
    }

    private static Optional<Rejection> office(
            LegalHoldCommand command, Actor actor, Clock clock, KeptDossiers dossiers, Catalogue catalogue) {
        Optional<KeptDossier> dossier = dossiers.find(command.dossier());
        return dossier.map(one -> Holders.may(one, actor, clock.instant(), catalogue)
                        ? Optional.<Rejection>empty()
                        : Optional.of(ErasureRefusal.NOT_YOURS_TO_DECIDE.because()))
                .orElseGet(() -> Optional.of(ErasureRefusal.DOSSIER_UNKNOWN.because()));
    }

    private Answer done() {
        return new Answer.Done(Objects.requireNonNull(id), sequence);
    }
}
