package vn.thanhdong.eventstore;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import vn.thanhdong.catalogue.CatalogueException;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.ProcedureReleases;
import vn.thanhdong.procedures.event.ProcedureEvent;
import vn.thanhdong.territory.AgencyDecisions;
import vn.thanhdong.territory.event.AgencyEvent;

/**
 * Tells a process's catalogue what was decided about agencies and published of procedures, as {@link CalendarFollowing}
 * does of the calendar. Two short streams are read, and only when they have grown.
 */
public final class CatalogueFollowing implements SmartInitializingSingleton, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFollowing.class);
    private static final long LOOK_EVERY_MS = 1_000;

    private final EventStore store;
    private final CatalogueInForce catalogue;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("catalogue-following").factory());

    CatalogueFollowing(EventStore store, CatalogueInForce catalogue) {
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
        lookForAgencies();
        lookForProcedures();
    }

    private void lookForAgencies() {
        AgencyDecisions known = catalogue.agencies().decisions();
        if (recorded(AgencyEvent.AGENCIES) > known.recorded()) {
            catalogue.decided(store.readEvents(AgencyEvent.AGENCIES, known.recorded())
                    .asStream()
                    .map(event -> (AgencyEvent) event.getPayload())
                    .reduce(known, AgencyDecisions::after, (first, same) -> same));
        }
    }

    private void lookForProcedures() {
        ProcedureReleases known = catalogue.procedures().releases();
        if (recorded(ProcedureEvent.CATALOGUE) > known.recorded()) {
            catalogue.published(store.readEvents(ProcedureEvent.CATALOGUE, known.recorded())
                    .asStream()
                    .map(event -> (ProcedureEvent) event.getPayload())
                    .reduce(known, ProcedureReleases::after, (first, same) -> same));
        }
    }

    private long recorded(String stream) {
        return store.lastSequenceNumberFor(stream).orElse(-1L) + 1;
    }

    private void lookAgain() {
        try {
            look();
        } catch (CatalogueException unreadable) { // what is known goes on to serve
            LOG.error("What was published of procedures cannot be read by this version of the program", unreadable);
        } catch (RuntimeException away) { // the store is away: what is known goes on to serve
            LOG.debug("Cannot look for decisions about the catalogue", away);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
