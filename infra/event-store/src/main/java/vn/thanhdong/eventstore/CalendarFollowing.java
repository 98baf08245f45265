package vn.thanhdong.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.event.CalendarDecided;
import vn.thanhdong.territory.event.CalendarEvent;

/**
 * Tells a process's catalogue what was decided about the working calendar: all of it before anything is handled, and
 * later decisions, whoever recorded them, within a second. One short stream is read, and only when it has grown.
 */
public final class CalendarFollowing implements SmartInitializingSingleton, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFollowing.class);
    private static final long LOOK_EVERY_MS = 1_000;

    private final EventStore store;
    private final CatalogueInForce catalogue;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("calendar-following").factory());

    CalendarFollowing(EventStore store, CatalogueInForce catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lookAgain();
        var ignored =
                looking.scheduleWithFixedDelay(this::lookAgain, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** Reads what is not known yet. */
    public void look() {
        List<CalendarDecision> known = catalogue.calendars().decisions();
        long recorded = store.lastSequenceNumberFor(CalendarEvent.CALENDAR).orElse(-1L) + 1;
        if (recorded > known.size()) {
            List<CalendarDecision> decisions = new ArrayList<>(known);
            store.readEvents(CalendarEvent.CALENDAR, known.size()).forEachRemaining(event -> {
                if (event.getPayload() instanceof CalendarDecided decided) {
                    decisions.add(decided.decision());
                }
            });
            catalogue.decided(decisions);
        }
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException away) { // the store is away: what is known goes on to serve
            LOG.debug("Cannot look for decisions about the working calendar", away);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
