package vn.thanhdong.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thanhdong.engines.EmbeddedElasticsearch;
import vn.thanhdong.engines.EmbeddedPostgres;

/** The real engines, as the standalone runs them. Databases are new for each installation. */
record Engines(EmbeddedPostgres postgres, EmbeddedElasticsearch elasticsearch, Path folder, AtomicInteger databases)
        implements AutoCloseable {

    private static final String SEARCH_HEAP = "1g";

    static Engines start(Path folder) throws IOException {
        Path data = folder.resolve("data-" + ProcessHandle.current().pid());
        Path programs = folder.resolve("programs");
        return new Engines(
                EmbeddedPostgres.start(data.resolve("postgres"), programs, 0),
                EmbeddedElasticsearch.start(data.resolve("elasticsearch"), programs, 0, SEARCH_HEAP),
                data,
                new AtomicInteger());
    }

    /** Name of a new, empty database. */
    String freshDatabase() {
        String name = "bench_" + databases.incrementAndGet();
        postgres.createDatabaseIfMissing(name);
        return name;
    }

    /** PostgreSQL's own words about what its speed depends on. */
    String settings() {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT 'PostgreSQL ' || current_setting('server_version') || ': '"
                                + " || string_agg(name || ' ' || current_setting(name), ', ' ORDER BY name)"
                                + " FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes',"
                                + " 'shared_buffers', 'max_wal_size', 'archive_mode', 'wal_sync_method')")) {
            row.next();
            return row.getString(1) + "; Elasticsearch with a heap of " + SEARCH_HEAP + ".";
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell its settings", e);
        }
    }

    @Override
    public void close() throws IOException {
        elasticsearch.close();
        postgres.close();
        try (var files = java.nio.file.Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                java.nio.file.Files.deleteIfExists(file);
            }
        }
    }
}
