package vn.thanhdong.systemtests.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Several systems that send small tables one after the other, and remember which were acknowledged. A table that was not
 * is sent again only by who asks for it: until then nobody knows what became of it.
 */
final class Load implements AutoCloseable {

    private static final int SENDERS = 3;
    private static final int ROWS = 20;

    private final Api api;
    private final PastTable table;
    private final ConcurrentLinkedQueue<List<PastRow>> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<List<PastRow>> unanswered = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Api.Answer> refusals = new ConcurrentLinkedQueue<>();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final Semaphore ordered = new Semaphore(0);
    private volatile boolean enough;

    private Load(Api api, PastTable table) {
        this.api = api;
        this.table = table;
    }

    static Load on(Api api, PastTable table) {
        var load = new Load(api, table);
        for (int i = 0; i < SENDERS; i++) {
            load.senders.execute(load::send);
        }
        return load;
    }

    /** Lets so many more tables be sent, by whoever is free. */
    void order(int tables) {
        ordered.release(tables);
    }

    private void send() {
        while (ordersMore()) {
            List<PastRow> rows = table.next(ROWS);
            try {
                Api.Answer answer = api.send(rows);
                if (answer.acknowledges(ROWS)) {
                    acknowledged.add(rows);
                } else {
                    unanswered.add(rows);
                    refusals.add(answer);
                }
            } catch (IOException nobodyThere) {
                unanswered.add(rows);
                return;
            }
        }
    }

    private boolean ordersMore() {
        ordered.acquireUninterruptibly();
        return !enough;
    }

    /** Tables acknowledged until now. */
    int count() {
        return acknowledged.size();
    }

    List<PastRow> acknowledged() {
        return all(acknowledged);
    }

    /** Rows of tables that were sent and not acknowledged. */
    List<PastRow> unanswered() {
        return all(unanswered);
    }

    List<List<PastRow>> unansweredTables() {
        return List.copyOf(unanswered);
    }

    /** Every row that was sent. */
    List<PastRow> all() {
        return Stream.of(acknowledged, unanswered)
                .flatMap(tables -> all(tables).stream())
                .toList();
    }

    PastTable table() {
        return table;
    }

    /** Answers that acknowledged nothing. */
    List<Api.Answer> refusals() {
        return List.copyOf(refusals);
    }

    private static List<PastRow> all(Iterable<List<PastRow>> tables) {
        var rows = new ArrayList<PastRow>();
        tables.forEach(rows::addAll);
        return rows;
    }

    /** Orders no more, and returns when the last answer is there. */
    @Override
    public void close() {
        enough = true;
        ordered.release(SENDERS);
        senders.shutdown();
        try {
            if (!senders.awaitTermination(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A sender still waits for its answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
