package vn.thanhdong.commandservice.calendar;

import java.time.Clock;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.CalendarFollowing;
import vn.thanhdong.territory.model.PackAdoption;

/**
 * At a start, records what the loaded pack changes in the working calendar, so that every process counts with the same
 * one and what was counted before can be derived again.
 */
final class CalendarAdoption implements SmartLifecycle {

    private final CatalogueInForce catalogue;
    private final CalendarFollowing following;
    private final CalendarRecords records;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean running;

    CalendarAdoption(
            CatalogueInForce catalogue,
            CalendarFollowing following,
            CalendarRecords records,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.following = following;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        try {
            following.look();
            var calendars = catalogue.calendars();
            PackAdoption.decision(catalogue.packs().calendar(), calendars, clock.instant())
                    .ifPresent(decision -> transactions.run(
                            () -> records.loaded(decision, calendars.decisions().size())));
            following.look();
        } catch (ConcurrencyException | AggregateStreamCreationException another) {
            // another process loaded a pack at the same moment; what it recorded is followed like any decision
            LoggerFactory.getLogger(CalendarAdoption.class).info("Another process has recorded the working calendar");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
