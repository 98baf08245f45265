package vn.thanhdong.access.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
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
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.command.ConfirmMandate;
import vn.thanhdong.access.command.DeclineMandate;
import vn.thanhdong.access.command.EndMandate;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.access.command.ProposeMandateChange;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;

/**
 * A mandate that auditors work under. It is filed under what its paper says of itself, so that no paper can be entered
 * twice at once, whoever enters it.
 */
public class AuditMandate {

    private static final String ACTOR = "verifiedActor";

    /** Null until the first event says it, as in every aggregate here. */
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Mandate mandate;
    private long sequence = -1;

    /** For the framework alone. */
    protected AuditMandate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            EnterMandate command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        if (known().filter(one -> one.requestId().equals(command.requestId())).isPresent()) {
            return done();
        }
        var entry = new MandateEntry(command, known(), actor, clock.instant(), catalogue);
        List<Rejection> refusals = entry.refusals();
        return refusals.isEmpty() ? happens(List.of(entry.event())) : new Answer.Refused(refusals);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            ConfirmMandate command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        return answer(MandateOutcome.confirming(known(), new MandateAsker(actor, clock.instant(), catalogue)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            DeclineMandate command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        return answer(MandateDecline.of(command, known(), new MandateAsker(actor, clock.instant(), catalogue)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            ProposeMandateChange command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        return answer(MandateOutcome.changing(
                command.change(), known(), new MandateAsker(actor, clock.instant(), catalogue)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            EndMandate command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        return answer(MandateOutcome.ending(command, known(), new MandateAsker(actor, clock.instant(), catalogue)));
    }

    @EventSourcingHandler
    void on(MandateEvent event, @SequenceNumber long at) {
        id = event.mandateId();
        sequence = at;
        mandate = Mandate.after(mandate, event);
    }

    private Answer answer(MandateOutcome outcome) {
        return switch (outcome) {
            case MandateOutcome.Happens(var events) -> happens(events);
            case MandateOutcome.Refused(var why) -> new Answer.Refused(why);
        };
    }

    private Answer happens(List<? extends MandateEvent> events) {
        events.forEach(event -> apply(event));
        return done();
    }

    private Optional<Mandate> known() {
        return Optional.ofNullable(mandate);
    }

    private Answer done() {
        return new Answer.Done(Objects.requireNonNull(id), sequence);
    }
}
