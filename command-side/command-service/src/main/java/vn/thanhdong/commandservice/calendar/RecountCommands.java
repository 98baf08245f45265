package vn.thanhdong.commandservice.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Asks dossiers to derive their dates again, a few at a time, so that the work of people goes on beside it. Several of
 * them share a transaction, whose commit costs as much as deriving; where it fails, each is asked by itself.
 */
final class RecountCommands implements AutoCloseable {

    /** What a dossier made of it. */
    enum Outcome {
        MOVED,
        UNCHANGED,
        REFUSED
    }

    private static final Logger LOG = LoggerFactory.getLogger(RecountCommands.class);
    private static final int AT_ONCE = 4;
    private static final int TOGETHER = 20;
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SystemCommands commands;
    private final Transactions transactions;
    private final ExecutorService senders = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("recount-", 0).factory());

    RecountCommands(SystemCommands commands, Transactions transactions) {
        this.commands = commands;
        this.transactions = transactions;
    }

    /** The same dossiers with the same version again are answered as before. */
    List<Outcome> ask(List<OpenDueDates.Touched> dossiers, String calendarVersion) throws InterruptedException {
        List<Future<List<Outcome>>> asked = new ArrayList<>();
        for (int from = 0; from < dossiers.size(); from += TOGETHER) {
            List<OpenDueDates.Touched> some = dossiers.subList(from, Math.min(from + TOGETHER, dossiers.size()));
            asked.add(senders.submit(() -> outcomes(some, calendarVersion)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<List<Outcome>> some : asked) {
            try {
                outcomes.addAll(some.get());
            } catch (ExecutionException impossible) { // failures are outcomes
                throw new IllegalStateException(impossible);
            }
        }
        return outcomes;
    }

    private List<Outcome> outcomes(List<OpenDueDates.Touched> dossiers, String calendarVersion) {
        List<Answer> answers = new ArrayList<>();
        try {
            transactions.run(() -> dossiers.forEach(dossier -> answers.add(send(dossier.dossier(), calendarVersion))));
        } catch (RuntimeException failed) { // nothing of it was recorded: whichever fails shall fail alone
            LOG.debug("Due dates are counted again one by one", failed);
            answers.clear();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            String dossier = dossiers.get(i).dossier();
            Optional<Outcome> settled = i < answers.size() ? settled(answers.get(i)) : Optional.empty();
            outcomes.add(settled.orElseGet(() -> outcome(dossier, calendarVersion)));
        }
        return outcomes;
    }

    private static Optional<Outcome> settled(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> Optional.of(Outcome.MOVED);
            case Answer.Refused refused ->
                Optional.of(Outcome.UNCHANGED)
                        .filter(any -> refused.rejections()
                                .getFirst()
                                .code()
                                .equals(DossierRefusal.DUE_DATE_UNCHANGED.name()));
        };
    }

    private Outcome outcome(String dossier, String calendarVersion) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Answer answer = send(dossier, calendarVersion);
                Optional<Outcome> settled = settled(answer);
                if (settled.isPresent()) {
                    return settled.get();
                }
                String why = ((Answer.Refused) answer).rejections().getFirst().code();
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
