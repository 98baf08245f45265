package vn.thanhdong.commandservice.calendar;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.commandservice.calendar.OpenDueDates.Touched;
import vn.thanhdong.commandservice.calendar.RecountCommands.Outcome;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.event.DueDatesRecounted;

/**
 * After each decision about the working calendar, has the due dates of open dossiers derived again. How far it has come
 * is recorded, so that whoever starts after a death goes on from there.
 */
final class DueDateRecount implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DueDateRecount.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    /** Every process follows decisions within a second: what is accepted after this is counted with the new calendar. */
    private static final Duration EVERYBODY_KNOWS = Duration.ofSeconds(3);

    private static final int BATCH = 200;

    private final CalendarAdoption adoption;
    private final CatalogueInForce catalogue;
    private final CalendarRecords records;
    private final OpenDueDates open;
    private final RecountCommands commands;
    private final Transactions transactions;
    private final DataSource dataSource;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("recount").factory());
    private volatile boolean running;
    private String settled = "";

    DueDateRecount(
            CalendarAdoption adoption,
            CatalogueInForce catalogue,
            CalendarRecords records,
            OpenDueDates open,
            RecountCommands commands,
            Transactions transactions,
            DataSource dataSource,
            Clock clock) {
        this.adoption = adoption;
        this.catalogue = catalogue;
        this.records = records;
        this.open = open;
        this.commands = commands;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        adoption.adopt();
        long millis = LOOK_EVERY.toMillis();
        var ignored = looking.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!adoption.adopt()) {
            return;
        }
        CalendarHistory calendars = catalogue.calendars();
        List<CalendarDecision> decisions = calendars.decisions();
        // the first one changes nothing: it says with what calendar the log begins
        if (decisions.size() < 2 || decisions.getLast().version().equals(settled)) {
            return;
        }
        if (clock.instant().isBefore(decisions.getLast().decidedAt().plus(EVERYBODY_KNOWS))) {
            return;
        }
        try (RecountLock lock = RecountLock.tryIt(dataSource).orElse(null)) {
            if (lock != null) {
                recount(calendars);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException failed) { // it goes on with the next look
            LOG.warn("Due dates could not all be counted again; it is tried anew: {}", failed.getMessage());
        }
    }

    private void recount(CalendarHistory calendars) throws InterruptedException {
        String version = calendars.now().version();
        Optional<RecountProgress> before = records.progressWith(version);
        if (before.flatMap(RecountProgress::finishedAt).isPresent()) {
            settled = version;
            return;
        }
        Optional<List<Touched>> touched = open.touched(calendars);
        if (touched.isPresent()) {
            RecountProgress begun = before.orElseGet(() -> RecountProgress.begun(
                    version, clock.instant(), touched.get().size()));
            List<Touched> left = touched.get().stream()
                    .filter(one -> one.position() > begun.reached())
                    .toList();
            goOn(begun.withLeft(left.size()), left);
        }
    }

    private void goOn(RecountProgress begun, List<Touched> left) throws InterruptedException {
        RecountProgress progress = begun;
        record(progress);
        Instant recorded = clock.instant();
        for (int from = 0; from < left.size(); from += BATCH) {
            if (!running) {
                return;
            }
            List<Touched> batch = left.subList(from, Math.min(from + BATCH, left.size()));
            List<Outcome> outcomes = commands.ask(batch, progress.calendarVersion());
            if (outcomes.contains(Outcome.REFUSED)) {
                records.progressWith(progress.calendarVersion()); // fails while the store is away: then nothing counts
            }
            progress = progress.and(
                    Collections.frequency(outcomes, Outcome.MOVED),
                    Collections.frequency(outcomes, Outcome.UNCHANGED),
                    Collections.frequency(outcomes, Outcome.REFUSED),
                    batch.getLast().position());
            if (recorded.plus(LOOK_EVERY).isBefore(clock.instant())) {
                record(progress);
                recorded = clock.instant();
            }
        }
        record(progress.finished(clock.instant()));
        settled = progress.calendarVersion();
    }

    private void record(RecountProgress progress) {
        transactions.run(() -> records.recounted(new DueDatesRecounted(clock.instant(), progress)));
    }

    @Override
    public void stop() {
        running = false;
        looking.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
