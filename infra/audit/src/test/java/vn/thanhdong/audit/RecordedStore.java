package vn.thanhdong.audit;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.jdbc.PositionedEventStore;
import vn.thanhdong.eventstore.jdbc.PostgresEventStorageEngine;
import vn.thanhdong.eventstore.log.LogKeys;
import vn.thanhdong.eventstore.log.LogSettings;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.eventstore.position.Sequencer;
import vn.thanhdong.eventstore.serialization.EventSerializer;

/** The folder of an installation, with a PostgreSQL that runs, events in it, and their log. */
final class RecordedStore implements AutoCloseable {

    static final LogKeys KEYS =
            LogKeys.of("audit.example/log", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=", List.of());

    private static final String[] TABLES = {"domain_event_entry", "event_position", "log_tile", "log_head"};

    final VerifiableLog log;
    final JdbcClient jdbc;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource source = new HikariDataSource();
    private final Sequencer sequencer;
    private final EventAppender appender;

    RecordedStore(Path data) {
        postgres = EmbeddedPostgres.start(data.resolve("postgres"), 0);
        postgres.createDatabaseIfMissing("thanhdong");
        source.setJdbcUrl(postgres.jdbcUrl("thanhdong"));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        sequencer = new Sequencer(source);
        sequencer.start();
        appender = new EventAppender(new PositionedEventStore(
                new PostgresEventStorageEngine(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source)),
                        new SpringTransactionManager(new DataSourceTransactionManager(source)),
                        new EventSerializer(),
                        NoOpEventUpcaster.INSTANCE),
                sequencer));
        log = new VerifiableLog(source, KEYS, LogSettings.PLAIN, Clock.systemUTC());
    }

    void record(String dossier, List<DomainEvent> events) {
        appender.append(List.of(new AggregateHistory("Dossier", dossier, 0, events, Map.of())));
    }

    /** Returns when everything recorded has a place in the log, and a checkpoint covers it. */
    void publish() throws Exception {
        await().until(() ->
                count("SELECT count(*) FROM event_position") == count("SELECT count(*) FROM domain_event_entry"));
        log.integrate();
        log.publish();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    void sql(String... statements) {
        for (String statement : statements) {
            jdbc.sql(statement).update();
        }
    }

    /** Keeps all tables as they are, to be brought back by {@link #undo}. */
    void keep() {
        sequencer.stop();
        for (String table : TABLES) {
            sql("CREATE TABLE kept_" + table + " AS TABLE " + table);
        }
        // who can change rows can also drop what keeps them unique
        sql("ALTER TABLE event_position DROP CONSTRAINT event_position_global_index_key");
    }

    void undo() {
        for (String table : TABLES) {
            boolean identity = table.equals("domain_event_entry");
            sql(
                    "DELETE FROM " + table,
                    "INSERT INTO " + table + (identity ? " OVERRIDING SYSTEM VALUE" : "") + " SELECT * FROM kept_"
                            + table);
        }
    }

    @Override
    public void close() {
        sequencer.stop();
        source.close();
        postgres.close();
    }
}
