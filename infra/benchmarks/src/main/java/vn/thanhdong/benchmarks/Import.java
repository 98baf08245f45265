package vn.thanhdong.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;

/** Sends rows as the import page does: batches of 500, two at a time. */
record Import(Installation installation) {

    private static final int BATCH = 500;
    private static final int WORKERS = 2;

    /** @throws IllegalStateException when a row was not accepted */
    void send(Iterator<Map<String, String>> rows) throws Exception {
        Actor operator = new Staff(installation.catalogue()).any(Role.OPERATOR);
        var waiting = new Semaphore(WORKERS * 2);
        List<Future<?>> sent = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            while (rows.hasNext()) {
                List<Map<String, String>> batch = new ArrayList<>(BATCH);
                while (rows.hasNext() && batch.size() < BATCH) {
                    batch.add(rows.next());
                }
                waiting.acquire();
                sent.add(workers.submit(() -> {
                    try {
                        accepted(installation.send(operator, new ImportDossiers(batch, false), ImportAnswer.class));
                    } finally {
                        waiting.release();
                    }
                    return batch.size();
                }));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
    }

    private static void accepted(ImportAnswer answer) {
        answer.rows().stream()
                .filter(row -> !(row instanceof ImportAnswer.Row.Accepted))
                .findFirst()
                .ifPresent(row -> {
                    throw new IllegalStateException("A row was not accepted: " + row);
                });
    }
}
