package vn.thanhdong.commandservice.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.command.Answer;
import vn.thanhdong.commandservice.SystemCommands;
import vn.thanhdong.eventstore.id.NameBasedId;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RecountDueDate;

/** Asks dossiers to derive their dates again, a few at a time, so that the work of people goes on beside it. */
final class RecountCommands implements AutoCloseable {

    /** What a dossier made of it. */
    enum Outcome {
        MOVED,
        UNCHANGED,
        REFUSED
    }

    private static final Logger LOG = LoggerFactory.getLogger(RecountCommands.class);
    private static final int AT_ONCE = 4;
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SystemCommands commands;
    private final ExecutorService senders = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("recount-", 0).factory());

    RecountCommands(SystemCommands commands) {
        this.commands = commands;
    }

    /** The same dossiers with the same version again are answered as before. */
    List<Outcome> ask(List<OpenDueDates.Touched> dossiers, String calendarVersion) throws InterruptedException {
        List<Future<Outcome>> asked = new ArrayList<>();
        for (OpenDueDates.Touched dossier : dossiers) {
            asked.add(senders.submit(() -> outcome(dossier.dossier(), calendarVersion)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : asked) {
            try {
                outcomes.add(one.get());
            } catch (ExecutionException impossible) { // failures are outcomes
                throw new IllegalStateException(impossible);
            }
        }
        return outcomes;
    }

    private Outcome outcome(String dossier, String calendarVersion) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Answer answer = send(dossier, calendarVersion);
                if (answer instanceof Answer.Done) {
                    return Outcome.MOVED;
                }
                String why = ((Answer.Refused) answer).rejections().getFirst().code();
                if (why.equals(DossierRefusal.DUE_DATE_UNCHANGED.name())) {
                    return Outcome.UNCHANGED;
                }
                if (!why.equals(DossierRefusal.CALENDAR_UNKNOWN.name())) {
                    LOG.info("The due date of {} was not counted again: {}", dossier, why);
                    return Outcome.REFUSED;
                }
            } catch (RuntimeException failed) { // somebody else wrote to it at the same moment, or the store is away
                LOG.warn(
                        "The due date of {} was not counted again, attempt {}: {}",
                        dossier,
                        attempt,
                        failed.toString());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS * attempt));
        }
        return Outcome.REFUSED;
    }

    private Answer send(String dossier, String calendarVersion) {
        return commands.send(
                new RecountDueDate(new DossierId(dossier), calendarVersion),
                NameBasedId.of("recount", calendarVersion + "/" + dossier).toString(),
                PATIENCE);
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
