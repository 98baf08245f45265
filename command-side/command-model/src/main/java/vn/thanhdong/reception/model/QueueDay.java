package vn.thanhdong.reception.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.command.BringDossier;
import vn.thanhdong.reception.command.CallNext;
import vn.thanhdong.reception.command.CallNumber;
import vn.thanhdong.reception.command.OpenKiosk;
import vn.thanhdong.reception.command.PassNumber;
import vn.thanhdong.reception.command.QueueCommand;
import vn.thanhdong.reception.command.QueueRefusal;
import vn.thanhdong.reception.command.ServeNumber;
import vn.thanhdong.reception.command.TakeNumber;
import vn.thanhdong.reception.event.KioskOpened;
import vn.thanhdong.reception.event.QueueEvent;
import vn.thanhdong.territory.AgencyCode;

/** The numbers of one day at one desk. All are together here, so that none is given or called twice. */
public class QueueDay {

    private static final String ACTOR = "verifiedActor";

    /** Null until the first event says it, as in every aggregate here. */
    @AggregateIdentifier
    private @Nullable String id;

    private QueueBook book = QueueBook.EMPTY;
    private long sequence = -1;
    private final Set<String> kiosks = new HashSet<>();
    private final Set<String> carriedOut = new HashSet<>();

    /** For the framework alone. */
    protected QueueDay() {}

    /** Id under which the numbers of a desk on a day (Asia/Ho_Chi_Minh) are filed. */
    public static String idOf(AgencyCode agency, LocalDate day) {
        return "queue-" + agency + "-" + day;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            OpenKiosk command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            Clock clock) {
        return asClerk(
                desk(command, actor, clock),
                commandId,
                desk -> Outcome.happens(new KioskOpened(
                        desk.agency(), desk.day(), desk.now(), command.key().hash())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(TakeNumber command, @MetaDataValue(value = ACTOR, required = true) Actor actor, Clock clock) {
        if (book.taken(command.ticketId()).isPresent()) {
            return done();
        }
        return answer(Taking.of(command, desk(command, actor, clock), kiosks));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            CallNext command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            Clock clock) {
        return asClerk(desk(command, actor, clock), commandId, desk -> Calling.next(command, desk));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            CallNumber command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            Clock clock) {
        return asClerk(desk(command, actor, clock), commandId, desk -> Calling.number(command, desk));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            PassNumber command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            Clock clock) {
        return asClerk(desk(command, actor, clock), commandId, desk -> Calling.pass(command, desk));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            ServeNumber command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            Clock clock) {
        return asClerk(desk(command, actor, clock), commandId, desk -> Calling.serve(command, desk));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            BringDossier command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            Clock clock) {
        return asClerk(desk(command, actor, clock), commandId, desk -> Calling.brought(command, desk));
    }

    @EventSourcingHandler
    void on(
            QueueEvent event,
            @SequenceNumber long at,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId) {
        id = idOf(event.agency(), event.day());
        sequence = at;
        book = book.after(event);
        if (event instanceof KioskOpened opened) {
            kiosks.add(opened.keyHash());
        }
        if (commandId != null) {
            carriedOut.add(commandId);
        }
    }

    private Desk desk(QueueCommand command, Actor actor, Clock clock) {
        return new Desk(command.agency(), book, actor, clock.instant());
    }

    private Answer asClerk(Desk desk, @Nullable String commandId, Function<Desk, Outcome> decision) {
        if (!desk.isOfItsClerk()) {
            return Answer.refused(QueueRefusal.NOT_YOURS.because());
        }
        return carriedOut.contains(commandId) ? done() : answer(decision.apply(desk));
    }

    private Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var why) -> Answer.refused(why);
            case Outcome.Happens(var events) -> {
                events.forEach(event -> apply(event));
                yield done();
            }
        };
    }

    private Answer done() {
        return new Answer.Done(Objects.requireNonNull(id), sequence);
    }
}
