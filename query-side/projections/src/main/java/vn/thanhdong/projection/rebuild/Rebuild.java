package vn.thanhdong.projection.rebuild;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.Memory;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/**
 * Derives the documents of one index from the whole log: ranges are read and opened ahead by some threads, each event is
 * folded by the thread of its document's partition, and documents are written when they leave memory or at the end.
 * Starting over is always safe: nothing of it serves before it has ended.
 */
public final class Rebuild<D> {

    private static final int THREADS = 2;
    private static final int RANGE = 2_500;
    private static final int RANGES_AHEAD = 4;
    private static final int CLOSE_ENOUGH = 1_000;
    private static final long DOCUMENT_GUESS = 2_048;

    private final Projection<D> projection;
    private final EventReader events;
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final Valve valve = new Valve();
    private final Progress progress;
    private final List<Partition<D>> partitions;

    public Rebuild(
            Projection<D> projection,
            VersionedIndex index,
            Documents<D> documents,
            SetAsideDocuments setAside,
            EventReader events,
            Memory memory,
            Clock clock) {
        this.projection = projection;
        this.events = events;
        this.progress = new Progress(clock);
        EnginePatience patience = new EnginePatience(cancelled);
        this.partitions = IntStream.range(0, THREADS)
                .mapToObj(i -> new Partition<>(
                        projection,
                        index,
                        documents,
                        setAside,
                        patience,
                        () -> memory.documents(documents.meanBytes(DOCUMENT_GUESS), THREADS)))
                .toList();
    }

    /**
     * Reads until the end of the log is near.
     *
     * @return position reached; the index holds everything up to it
     * @throws CancellationException when it was cancelled
     */
    public long run() {
        try (ExecutorService readers = Executors.newFixedThreadPool(THREADS, named("rebuild-reader-"));
                ExecutorService folders = Executors.newFixedThreadPool(THREADS, named("rebuild-fold-"))) {
            long reached = 0;
            long head = events.head();
            do {
                readUpTo(reached, head, readers, folders);
                all(folders, Partition::flush);
                reached = head;
                head = events.head();
            } while (head - reached > CLOSE_ENOUGH);
            return reached;
        } finally {
            progress.ended();
        }
    }

    /** Ends it soon; what was written is of no use. */
    public void cancel() {
        cancelled.countDown();
        valve.shatter();
    }

    /** Reads and writes nothing more until it is resumed; what was begun is still ended. */
    public void pause() {
        progress.paused();
        valve.close();
    }

    public void resume() {
        progress.resumed();
        valve.open();
    }

    public boolean isPaused() {
        return valve.isClosed();
    }

    public Progress progress() {
        return progress;
    }

    private void readUpTo(long from, long head, ExecutorService readers, ExecutorService folders) {
        Deque<Future<List<List<Addressed>>>> ahead = new ArrayDeque<>();
        long next = from;
        try {
            while (next < head || !ahead.isEmpty()) {
                while (next < head && ahead.size() < RANGES_AHEAD) {
                    long start = next;
                    int size = (int) Math.min(RANGE, head - next);
                    ahead.add(readers.submit(() -> read(start, size)));
                    next += size;
                }
                List<List<Addressed>> parts = got(ahead.remove());
                List<Future<?>> folding = new ArrayList<>();
                for (int i = 0; i < partitions.size(); i++) {
                    Partition<D> partition = partitions.get(i);
                    List<Addressed> part = parts.get(i);
                    folding.add(folders.submit(() -> partition.fold(part)));
                }
                folding.forEach(Rebuild::got);
                valve.pass();
            }
        } finally {
            ahead.forEach(future -> future.cancel(true));
        }
    }

    private List<List<Addressed>> read(long after, int limit) {
        List<List<Addressed>> parts = new ArrayList<>();
        partitions.forEach(partition -> parts.add(new ArrayList<>()));
        List<RecordedEvent> read = events.after(after, limit, projection.opensPersonalData());
        for (RecordedEvent event : read) {
            if (projection.handles(event.payload().getClass())) {
                String id = projection.documentId(event.eventId(), event.payload());
                parts.get(Math.floorMod(id.hashCode(), parts.size())).add(new Addressed(id, event));
            }
        }
        progress.read(limit);
        return parts;
    }

    private void all(ExecutorService folders, Consumer<Partition<D>> step) {
        List<Future<?>> running = new ArrayList<>();
        partitions.forEach(partition -> running.add(folders.submit(() -> step.accept(partition))));
        running.forEach(Rebuild::got);
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The rebuild was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The rebuild failed", e.getCause());
        }
    }

    private static java.util.concurrent.ThreadFactory named(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 0).factory();
    }
}
