package vn.thanhdong.commandservice.calendar;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.commandservice.SystemCommands;
import vn.thanhdong.eventstore.CalendarFollowing;
import vn.thanhdong.eventstore.CalendarFollowingConfiguration;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.PositionedEvents;

/** Who decides about the working calendar, and what follows from it. */
@Configuration(proxyBeanMethods = false)
@Import(CalendarFollowingConfiguration.class)
public class CalendarConfiguration {

    @Bean
    CalendarRecords calendarRecords(EventStore store, EventAppender events) {
        return new CalendarRecords(store, events);
    }

    @Bean
    CalendarDecisions calendarDecisions(
            CatalogueInForce catalogue, CalendarFollowing following, CalendarRecords records, Clock clock) {
        return new CalendarDecisions(catalogue, following, records, clock);
    }

    @Bean
    CalendarAdoption calendarAdoption(
            CatalogueInForce catalogue,
            CalendarFollowing following,
            CalendarRecords records,
            TransactionManager transactions,
            Clock clock) {
        return new CalendarAdoption(catalogue, following, records, new Transactions(transactions), clock);
    }

    @Bean
    RecountCommands recountCommands(SystemCommands commands, TransactionManager transactions) {
        return new RecountCommands(commands, new Transactions(transactions));
    }

    @Bean
    DueDateRecount dueDateRecount(
            CalendarAdoption adoption,
            CatalogueInForce catalogue,
            CalendarRecords records,
            PositionedEvents events,
            RecountCommands commands,
            TransactionManager transactions,
            DataSource dataSource,
            Clock clock) {
        return new DueDateRecount(
                adoption,
                catalogue,
                records,
                new OpenDueDates(events),
                commands,
                new Transactions(transactions),
                dataSource,
                clock);
    }
}
