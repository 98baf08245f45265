package vn.thanhdong.access.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.DeclareAbsence;
import vn.thanhdong.access.command.EndAbsence;
import vn.thanhdong.access.event.AbsenceEvent;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.AgencyCode;

/**
 * The absences of one agency, together: a deputy comes from the same agency, so that whether they are there themselves
 * is known here and nowhere else has to be asked.
 */
public class AgencyAbsences {

    private static final String ACTOR = "verifiedActor";

    /** Null until the first event says it, as in every aggregate here. */
    @AggregateIdentifier
    private @Nullable String id;

    private AbsenceBook book = AbsenceBook.EMPTY;
    private long sequence = -1;

    /** For the framework alone. */
    protected AgencyAbsences() {}

    /** Id under which the absences of an agency are filed. */
    public static String idOf(AgencyCode agency) {
        return "absences-" + agency;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            DeclareAbsence command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        if (book.absences().stream().anyMatch(one -> one.id().equals(command.absenceId()))) {
            return done();
        }
        var declaration = new Declaration(command, book, actor, clock.instant(), catalogue);
        List<Rejection> refusals = declaration.refusals();
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        apply(declaration.event());
        return done();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            EndAbsence command,
            @MetaDataValue(value = ACTOR, required = true) Actor actor,
            Clock clock,
            Catalogue catalogue) {
        return switch (Ending.of(command, book, actor, clock.instant(), catalogue.territory())) {
            case Ending.Refused(var why) -> Answer.refused(why);
            case Ending.Happens(var event) -> {
                apply(event);
                yield done();
            }
        };
    }

    @EventSourcingHandler
    void on(AbsenceEvent event, @SequenceNumber long at) {
        id = idOf(event.agency());
        sequence = at;
        book = book.after(event);
    }

    private Answer done() {
        return new Answer.Done(Objects.requireNonNull(id), sequence);
    }
}
