package vn.thanhdong.procedures.ui.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;

/**
 * Sends lines in batches, a few at a time, so that a table of any length needs the memory of some batches only.
 *
 * <p>A batch that fails is sent again: what it recorded before comes back as unchanged, so nothing is recorded twice. A
 * batch that goes on failing stops the import.
 */
public final class ImportBatches {

    private static final int ROWS = 500;
    private static final int WORKERS = 2;
    private static final int WAITING = 2;
    private static final int TRIES = 4;
    private static final long FIRST_PAUSE_MILLIS = 250;

    /** What one worker brought back. */
    private record Sent(List<ImportLine.Read> lines, ImportAnswer answer) {}

    private final RowSender sender;
    private final boolean dryRun;
    private final Consumer<ImportProgress> progress;

    /**
     * @param progress told after each batch, from the thread that calls {@link #run}
     */
    public ImportBatches(RowSender sender, boolean dryRun, Consumer<ImportProgress> progress) {
        this.sender = sender;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /**
     * Sends all lines.
     *
     * @param total how many there will be; 0 when not known
     * @throws ImportStopped when the command side does not answer, or does not admit the sender
     */
    public ImportReport run(Iterator<? extends ImportLine> lines, long total) {
        var tally = new ImportTally(total);
        try (ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("import-", 1).factory())) {
            try {
                send(lines, tally, new ExecutorCompletionService<>(workers));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new ImportStopped(
                        FileProblem.NOT_ANSWERING.phrase(tally.progress().lines()), interrupted);
            } finally {
                workers.shutdownNow();
            }
        }
        progress.accept(tally.progress());
        return tally.report();
    }

    private void send(Iterator<? extends ImportLine> lines, ImportTally tally, CompletionService<Sent> workers)
            throws InterruptedException {
        int underWay = 0;
        var batch = new ArrayList<ImportLine.Read>(ROWS);
        while (lines.hasNext()) {
            switch (lines.next()) {
                case ImportLine.Read read -> batch.add(read);
                case ImportLine.Unreadable unreadable -> tally.reject(unreadable.rejected());
            }
            if (batch.size() == ROWS) {
                submit(batch, workers);
                batch = new ArrayList<>(ROWS);
                underWay++;
            }
            if (underWay == WORKERS + WAITING) {
                take(workers, tally);
                underWay--;
            }
        }
        if (!batch.isEmpty()) {
            submit(batch, workers);
            underWay++;
        }
        for (; underWay > 0; underWay--) {
            take(workers, tally);
        }
    }

    private void submit(List<ImportLine.Read> batch, CompletionService<Sent> workers) {
        var command =
                new ImportDossiers(batch.stream().map(ImportLine.Read::values).toList(), dryRun);
        workers.submit(() ->
                new Sent(batch, sendUntilAnswered(command, batch.getFirst().line())));
    }

    private void take(CompletionService<Sent> workers, ImportTally tally) throws InterruptedException {
        try {
            Sent sent = workers.take().get();
            tally.count(sent.lines(), sent.answer());
            progress.accept(tally.progress());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ImportStopped stopped
                    ? stopped
                    : new ImportStopped(
                            FileProblem.NOT_ANSWERING.phrase(tally.progress().lines()), failed);
        }
    }

    /** Two batches that know each other's codes, or a database that restarts, are no reason to give up. */
    private ImportAnswer sendUntilAnswered(ImportDossiers command, long line) throws InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        for (int tries = 1; ; tries++) {
            try {
                return sender.send(command);
            } catch (ImportStopped notAdmitted) {
                throw notAdmitted;
            } catch (RuntimeException failed) {
                if (tries == TRIES) {
                    throw new ImportStopped(FileProblem.NOT_ANSWERING.phrase(line), failed);
                }
                TimeUnit.MILLISECONDS.sleep(pause);
                pause *= 4;
            }
        }
    }
}
