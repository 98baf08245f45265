package vn.thanhdong.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL server for the whole test run, a fresh database for whoever asks. */
public final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    // what dies here is a process, never the machine: what is committed is safe in the machine's own memory
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HikariDataSource emptyDatabase() {
        return copy("template1", "test_" + COUNT.incrementAndGet());
    }

    /** With the tables of the store. */
    public static HikariDataSource eventDatabase() {
        return copy(Migrated.NAME, "test_" + COUNT.incrementAndGet());
    }

    private static HikariDataSource copy(String template, String name) {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name + " TEMPLATE " + template)
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
        pool.setMaximumPoolSize(24);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** Made once, when somebody asks, and copied from then on. */
    private static final class Migrated {

        static final String NAME = make("migrated");

        private static String make(String name) {
            try (HikariDataSource pool = copy("template1", name)) {
                Flyway.configure()
                        .dataSource(pool)
                        .locations("classpath:db/migration/eventstore")
                        .load()
                        .migrate();
                return name;
            }
        }
    }
}
