package vn.thanhdong.projection.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.projection.document.EngineAway;

/**
 * The versioned indexes of one projection and the alias that readers use.
 *
 * <p>All methods throw {@link EngineAway} when the engine does not do as asked.
 */
public final class Indexes {

    /** Key of the fingerprint in the index's {@code _meta}. */
    static final String FINGERPRINT = "fingerprint";

    private static final String LIVE_REFRESH = "500ms";
    private static final int EXISTS_ALREADY = 400;

    private final ElasticsearchClient engine;
    private final String projection;
    private final IndexDefinition definition;

    public Indexes(ElasticsearchClient engine, String projection, IndexDefinition definition) {
        this.engine = engine;
        this.projection = projection;
        this.definition = definition;
    }

    /** The index that serves readers; empty before the first one is made. */
    public Optional<VersionedIndex> serving() {
        return asked("find the index of " + projection, () -> {
            var found = engine.indices().getAlias(get -> get.index(projection + "-v*"));
            return found.aliases().entrySet().stream()
                    .filter(entry -> entry.getValue().aliases().containsKey(projection))
                    .flatMap(entry -> VersionedIndex.parse(projection, entry.getKey()).stream())
                    .max(Comparator.comparingInt(VersionedIndex::number));
        });
    }

    /** All indexes of this projection that there are, the oldest first. */
    public List<VersionedIndex> all() {
        return asked(
                "list the indexes of " + projection,
                () -> engine.indices().getAlias(get -> get.index(projection + "-v*")).aliases().keySet().stream()
                        .flatMap(name -> VersionedIndex.parse(projection, name).stream())
                        .sorted(Comparator.comparingInt(VersionedIndex::number))
                        .toList());
    }

    /** Makes an index with its alias where none serves, unless another process did so meanwhile. */
    public void createFirst(VersionedIndex first) {
        try {
            asked(
                    "create " + first.name(),
                    () -> engine.indices()
                            .create(CreateIndexRequest.of(
                                    create -> create.withJson(new StringReader(definition.body(LIVE_REFRESH)))
                                            .index(first.name())
                                            .aliases(projection, alias -> alias))));
        } catch (EngineAway e) {
            boolean made = e.getCause() instanceof ElasticsearchException refused
                    && refused.status() == EXISTS_ALREADY
                    && serving().isPresent();
            if (!made) {
                throw e;
            }
        }
    }

    /** Makes an index that serves nobody yet and is not refreshed. */
    public VersionedIndex createForRebuild() {
        VersionedIndex next = next();
        asked(
                "create " + next.name(),
                () -> engine.indices()
                        .create(CreateIndexRequest.of(create -> create.withJson(new StringReader(definition.body("-1")))
                                .index(next.name()))));
        return next;
    }

    /** Makes a rebuilt index searchable, before it serves. */
    public void openForReaders(VersionedIndex index) {
        asked("refresh " + index.name(), () -> {
            engine.indices()
                    .putSettings(put -> put.index(index.name())
                            .settings(settings -> settings.refreshInterval(time -> time.time(LIVE_REFRESH))));
            return engine.indices().refresh(refresh -> refresh.index(index.name()));
        });
    }

    /** From now on readers see this index; in one step, so that they always see one. */
    public void serve(VersionedIndex index) {
        asked(
                "swap the alias " + projection,
                () -> engine.indices()
                        .updateAliases(update -> update.actions(
                                        action -> action.remove(remove -> remove.index(projection + "-v*")
                                                .alias(projection)
                                                .mustExist(false)))
                                .actions(action -> action.add(
                                        add -> add.index(index.name()).alias(projection)))));
    }

    public void delete(VersionedIndex index) {
        asked(
                "delete " + index.name(),
                () -> engine.indices()
                        .delete(delete -> delete.index(index.name()).ignoreUnavailable(true)));
    }

    /** Whether the index was made by this definition, this fold and this shape of documents. */
    public boolean isCurrent(VersionedIndex index) {
        return asked("read the mapping of " + index.name(), () -> {
            var mapping = engine.indices().getMapping(get -> get.index(index.name()));
            JsonData stored = Objects.requireNonNull(mapping.get(index.name()))
                    .mappings()
                    .meta()
                    .get(FINGERPRINT);
            return stored != null && definition.fingerprint().equals(stored.to(String.class));
        });
    }

    /** When it was made: nothing in it was derived before. */
    public Instant madeAt(VersionedIndex index) {
        return asked("read the settings of " + index.name(), () -> {
            IndexSettings settings = Objects.requireNonNull(
                            engine.indices()
                                    .getSettings(get -> get.index(index.name()))
                                    .get(index.name()),
                            "settings")
                    .settings();
            IndexSettings made = Objects.requireNonNull(settings, "settings").index();
            Long millis = Objects.requireNonNull(made, "index settings").creationDate();
            return Instant.ofEpochMilli(Objects.requireNonNull(millis, "creation date"));
        });
    }

    /** Documents that readers find in it. */
    public long documents(VersionedIndex index) {
        return asked(
                "count " + index.name(),
                () -> engine.count(count -> count.index(index.name())).count());
    }

    /** The number that comes after all there are. */
    public VersionedIndex next() {
        int last = all().stream().mapToInt(VersionedIndex::number).max().orElse(0);
        return new VersionedIndex(projection, last + 1);
    }

    private interface Request<T> {
        T send() throws IOException;
    }

    private static <T> T asked(String what, Request<T> request) {
        try {
            return request.send();
        } catch (IOException | ElasticsearchException e) {
            throw new EngineAway(what, e);
        }
    }
}
