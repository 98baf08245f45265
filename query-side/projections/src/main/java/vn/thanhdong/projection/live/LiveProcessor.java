package vn.thanhdong.projection.live;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.EngineAway;
import vn.thanhdong.projection.document.Memory;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/** Follows the log for one index: Axon's pooled processor under the index's name. Started once, stopped once. */
public final class LiveProcessor implements AutoCloseable {

    private static final int BATCH = 4_000;
    private static final long DOCUMENT_GUESS = 2_048;

    private final PooledStreamingEventProcessor processor;
    private final CoordinatorThread coordinator;
    private final ScheduledExecutorService workers;
    private final TokenPositions positions;

    private LiveProcessor(
            PooledStreamingEventProcessor processor,
            CoordinatorThread coordinator,
            ScheduledExecutorService workers,
            TokenPositions positions) {
        this.processor = processor;
        this.coordinator = coordinator;
        this.workers = workers;
        this.positions = positions;
    }

    /**
     * What following needs, the same for all projections of a process.
     *
     * @param segments into how many parts documents are divided when a processor begins
     * @param recent what the documents may take that each processor keeps at hand
     */
    public record Engine(
            EventStore store,
            JdbcTokenStore tokens,
            TransactionManager transactions,
            PersonalDataSealer sealer,
            SetAsideDocuments setAside,
            TokenPositions positions,
            int segments,
            Memory recent) {}

    /** Starts following; {@code onEngineAway} is told each time that a batch failed because of Elasticsearch. */
    public static <D> LiveProcessor start(
            Engine engine,
            Projection<D> projection,
            VersionedIndex index,
            Documents<D> documents,
            Consumer<EngineAway> onEngineAway) {
        CoordinatorThread coordinator = new CoordinatorThread(index.name());
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(
                engine.segments(),
                Thread.ofPlatform().daemon().name(index.name() + "-", 0).factory());
        var recent = new RecentDocuments<>(
                projection, () -> engine.recent().documents(documents.meanBytes(DOCUMENT_GUESS), 1));
        LiveInvoker<D> invoker = new LiveInvoker<>(
                projection,
                engine.sealer(),
                engine.positions(),
                events -> new EventBatch<>(projection, index, documents, engine.setAside(), recent, events),
                onEngineAway);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(index.name())
                .eventHandlerInvoker(invoker)
                .messageSource(engine.store())
                .tokenStore(engine.tokens())
                .transactionManager(engine.transactions())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(engine.segments())
                .initialToken(source -> source.createTailToken())
                .batchSize(BATCH)
                .build();
        LiveProcessor live = new LiveProcessor(processor, coordinator, workers, engine.positions());
        try {
            processor.start();
        } catch (RuntimeException e) {
            live.stopThreads();
            throw e;
        }
        return live;
    }

    /** Last position passed by each segment that this process has worked on. */
    Map<Integer, Long> positions() {
        return processor.processingStatus().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        segment -> positions.position(segment.getValue().getTrackingToken())));
    }

    @Override
    public void close() {
        try {
            processor.shutdownAsync().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            System.getLogger(LiveProcessor.class.getName())
                    .log(System.Logger.Level.WARNING, "Processor {0} did not stop in time", processor.getName());
        }
        stopThreads();
    }

    private void stopThreads() {
        coordinator.shutdownNow();
        workers.shutdownNow();
    }
}
