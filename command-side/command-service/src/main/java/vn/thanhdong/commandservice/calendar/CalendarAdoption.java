package vn.thanhdong.commandservice.calendar;

import java.time.Clock;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.CalendarFollowing;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.model.PackAdoption;

/**
 * At a start, records what the loaded pack changes in the working calendar, so that every process counts with the same
 * one and what was counted before can be derived again.
 */
final class CalendarAdoption {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarAdoption.class);

    private final CatalogueInForce catalogue;
    private final CalendarFollowing following;
    private final CalendarRecords records;
    private final Transactions transactions;
    private final Clock clock;
    private boolean adopted;
    private boolean told;

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

    /** Once; asked again as long as the store was away. */
    synchronized boolean adopt() {
        if (adopted) {
            return true;
        }
        try {
            following.look();
            CalendarHistory calendars = catalogue.calendars();
            PackAdoption.decision(catalogue.packs().calendar(), calendars, clock.instant())
                    .ifPresent(decision -> transactions.run(
                            () -> records.loaded(decision, calendars.decisions().size())));
            following.look();
            adopted = true;
        } catch (ConcurrencyException | AggregateStreamCreationException another) {
            LOG.info("Another process records the working calendar at this moment");
        } catch (RuntimeException away) {
            if (!told) { // the store says itself how long it stays away
                LOG.warn("The working calendar cannot be recorded yet: {}", away.getMessage());
                told = true;
            }
        }
        return adopted;
    }
}
