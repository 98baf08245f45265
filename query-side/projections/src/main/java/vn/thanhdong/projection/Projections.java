package vn.thanhdong.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import vn.thanhdong.access.Actor;
import vn.thanhdong.history.query.DropIndex;
import vn.thanhdong.history.query.GetProjections;
import vn.thanhdong.history.query.ParkSetAside;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.history.query.RebuildProjection;
import vn.thanhdong.history.query.RetrySetAside;
import vn.thanhdong.history.query.SteerRebuild;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.rebuild.Progress;
import vn.thanhdong.projection.running.Ground;
import vn.thanhdong.projection.running.RunningProjection;

/** All projections of this process: starts them, stops them, and answers operators. */
public final class Projections implements SmartLifecycle {

    private static final int SHOWN = 1_000;
    private static final long CAUGHT_UP = 1_000;

    private final Ground ground;
    private final List<Projection<?>> definitions;
    private final Map<String, RunningProjection<?>> running = new LinkedHashMap<>();
    private volatile boolean started;

    public Projections(Ground ground, List<Projection<?>> definitions) {
        this.ground = ground;
        this.definitions = List.copyOf(definitions);
        this.definitions.forEach(projection -> {
            if (running.put(projection.name(), new RunningProjection<>(ground, projection)) != null) {
                throw new IllegalStateException("Two projections have the name " + projection.name());
            }
        });
    }

    /** Names of the projections that run here. */
    public Set<String> names() {
        return Set.copyOf(running.keySet());
    }

    /**
     * Events recorded and not yet applied.
     *
     * @throws IllegalArgumentException when there is no such projection
     */
    public long lag(String projection) {
        return named(projection).lag();
    }

    /** Last position that readers' documents include. */
    public long position(String projection) {
        return named(projection).position();
    }

    /** Whether Elasticsearch did not answer when it was last asked for this projection. */
    public boolean engineAway(String projection) {
        return named(projection).engineAway();
    }

    /** When the index that serves readers was made; empty while the engine is away. */
    public Optional<Instant> madeAt(String projection) {
        return named(projection).madeAt();
    }

    /** Drops indexes that no longer serve and were made before that moment, if there are any. */
    public void dropMadeBefore(String projection, Instant moment) {
        named(projection).dropMadeBefore(moment);
    }

    /** @return whether a rebuild was running, which ends soon */
    public boolean cancelRebuild(String projection) {
        return named(projection).cancelRebuild();
    }

    @QueryHandler
    public ProjectionsStatus handle(GetProjections question) {
        long head = ground.events().head();
        List<ProjectionsStatus.SetAside> setAside = new ArrayList<>();
        for (RunningProjection<?> projection : running.values()) {
            projection
                    .serving()
                    .ifPresent(index -> ground.live().setAside().waiting(index, SHOWN).stream()
                            .map(waiting -> new ProjectionsStatus.SetAside(
                                    projection.name(),
                                    waiting.documentId(),
                                    waiting.firstPosition(),
                                    waiting.events(),
                                    waiting.reason(),
                                    waiting.since(),
                                    waiting.parkedBecause()))
                            .forEach(setAside::add));
        }
        setAside.sort(Comparator.comparing(ProjectionsStatus.SetAside::since));
        return new ProjectionsStatus(
                head,
                running.values().stream()
                        .map(projection -> status(projection, head))
                        .toList(),
                setAside.stream().limit(SHOWN).toList());
    }

    @QueryHandler
    public Boolean handle(RebuildProjection question) {
        return named(question.projection()).rebuild();
    }

    @QueryHandler
    public Boolean handle(SteerRebuild question) {
        RunningProjection<?> projection = named(question.projection());
        return switch (question.step()) {
            case PAUSE -> projection.pauseRebuild();
            case RESUME -> projection.resumeRebuild();
            case CANCEL -> projection.cancelRebuild();
        };
    }

    @QueryHandler
    public Boolean handle(DropIndex question) {
        return named(question.projection()).drop(question.index());
    }

    @QueryHandler
    public Boolean handle(ParkSetAside question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        String person = asker == null ? "" : asker.person().value();
        return named(question.projection()).park(question.documentId(), question.because(), person);
    }

    @QueryHandler
    public Boolean handle(RetrySetAside question) {
        return named(question.projection()).retry(question.documentId());
    }

    @Override
    public void start() {
        running.values().forEach(RunningProjection::start);
        started = true;
    }

    @Override
    public void stop() {
        running.values().parallelStream().forEach(RunningProjection::close);
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private RunningProjection<?> named(String projection) {
        return Optional.<RunningProjection<?>>ofNullable(running.get(projection))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No projection is named " + projection + "; there are " + running.keySet()));
    }

    private static ProjectionsStatus.Projection status(RunningProjection<?> projection, long head) {
        Optional<Progress> rebuild = projection.rebuildProgress();
        long position = projection.position();
        return new ProjectionsStatus.Projection(
                projection.name(),
                projection.serving().map(index -> index.name()).orElse(projection.name()),
                position,
                projection.documents(),
                state(projection, head - position),
                rebuild.map(Progress::events).orElse(0L),
                rebuild.map(Progress::startedAt).orElse(null),
                rebuild.map(Progress::eventsPerSecond).orElse(0L),
                projection.kept().stream().map(VersionedIndex::name).toList());
    }

    private static ProjectionsStatus.State state(RunningProjection<?> projection, long lag) {
        if (projection.engineAway()) {
            return ProjectionsStatus.State.WAITING_FOR_ENGINE;
        }
        if (projection.rebuildPaused()) {
            return ProjectionsStatus.State.PAUSED;
        }
        if (projection.rebuilding()) {
            return ProjectionsStatus.State.REBUILDING;
        }
        return lag > CAUGHT_UP ? ProjectionsStatus.State.CATCHING_UP : ProjectionsStatus.State.LIVE;
    }
}
