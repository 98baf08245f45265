package vn.thanhdong.commandservice.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.CalendarFollowing;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.command.CalendarCommand;
import vn.thanhdong.territory.command.DecideCalendarDay;
import vn.thanhdong.territory.command.DecideCalendarYear;
import vn.thanhdong.territory.event.CalendarEvent;
import vn.thanhdong.territory.model.CalendarPolicy;

/**
 * Answers commands to the working calendar. Two at once are decided one after the other: the store takes one event of a
 * sequence, and the other command fails and is sent again.
 */
final class CalendarDecisions {

    private final CatalogueInForce catalogue;
    private final CalendarFollowing following;
    private final CalendarRecords records;
    private final Clock clock;

    CalendarDecisions(CatalogueInForce catalogue, CalendarFollowing following, CalendarRecords records, Clock clock) {
        this.catalogue = catalogue;
        this.following = following;
        this.records = records;
        this.clock = clock;
    }

    @CommandHandler
    Answer handle(
            DecideCalendarDay command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        return decide(command, actor, commandId);
    }

    @CommandHandler
    Answer handle(
            DecideCalendarYear command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        return decide(command, actor, commandId);
    }

    private Answer decide(CalendarCommand command, Actor actor, String commandId) {
        following.look();
        CalendarHistory calendars = catalogue.calendars();
        if (calendars.decisions().isEmpty()) { // a row alone would be taken for the whole calendar
            throw new IllegalStateException("The working calendar has not been recorded yet");
        }
        Instant now = clock.instant();
        Optional<Rejection> refusal = CalendarPolicy.refusal(command, actor.is(Role.ADMINISTRATOR), calendars, now);
        if (refusal.isPresent()) {
            return records.sequenceOf(commandId)
                    .<Answer>map(before -> new Answer.Done(CalendarEvent.CALENDAR, before))
                    .orElseGet(() -> Answer.refused(refusal.get()));
        }
        long sequence = calendars.decisions().size();
        records.decided(CalendarPolicy.decision(command, calendars, now), sequence, Map.of());
        CurrentUnitOfWork.get().afterCommit(committed -> following.look());
        return new Answer.Done(CalendarEvent.CALENDAR, sequence);
    }
}
