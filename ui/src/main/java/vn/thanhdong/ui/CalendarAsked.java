package vn.thanhdong.ui;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.query.GetProcedureReleases;
import vn.thanhdong.territory.query.GetAgencyDecisions;
import vn.thanhdong.territory.query.GetWorkingCalendar;

/**
 * Asks the query side every few seconds what was decided about the working calendar and about agencies and what was
 * published of procedures, so that pages show and explain by it.
 */
final class CalendarAsked implements SmartLifecycle {

    private static final long EVERY_SECONDS = 5;

    private final Questions questions;
    private final CatalogueInForce catalogue;
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("calendar-asked").factory());
    private volatile boolean running;

    CalendarAsked(Questions questions, CatalogueInForce catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        running = true;
        var ignored = asking.scheduleWithFixedDelay(this::ask, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void ask() {
        try {
            catalogue.decided(questions.askAsPublic(new GetWorkingCalendar()).decisions());
            catalogue.decided(questions.askAsPublic(
                    new GetAgencyDecisions(catalogue.agencies().decisions().recorded())));
            catalogue.published(questions.askAsPublic(
                    new GetProcedureReleases(catalogue.procedures().releases().recorded())));
        } catch (RuntimeException away) { // what is known goes on to serve
            LoggerFactory.getLogger(CalendarAsked.class).debug("The working calendar cannot be asked for", away);
        }
    }

    @Override
    public void stop() {
        running = false;
        asking.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
