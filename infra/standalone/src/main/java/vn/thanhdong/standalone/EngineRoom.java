package vn.thanhdong.standalone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.engines.EmbeddedElasticsearch;
import vn.thanhdong.engines.EmbeddedPostgres;

/** The engines of this process, each started once and stopped together, the one that holds the truth last. */
final class EngineRoom implements AutoCloseable {

    private final Path data;
    private final String searchHeap;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedElasticsearch elasticsearch;

    EngineRoom(Path data, String searchHeap) {
        this.data = data;
        this.searchHeap = searchHeap;
    }

    EmbeddedPostgres postgres(String... databases) {
        EmbeddedPostgres started = EmbeddedPostgres.start(data.resolve("postgres"), 0);
        postgres = started;
        for (String database : databases) {
            started.createDatabaseIfMissing(database);
        }
        return started;
    }

    EmbeddedElasticsearch elasticsearch() {
        EmbeddedElasticsearch started = EmbeddedElasticsearch.start(data.resolve("elasticsearch"), 0, searchHeap);
        elasticsearch = started;
        return started;
    }

    @Override
    public synchronized void close() {
        if (elasticsearch != null) {
            elasticsearch.close();
            elasticsearch = null;
        }
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }
}
