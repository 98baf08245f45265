package vn.thanhdong.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.EngineException;
import vn.thanhdong.engines.EngineProblem;
import vn.thanhdong.engines.PostgresFiles;
import vn.thanhdong.engines.RunningPostgres;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.jdbc.PostgresPositionedEvents;

/**
 * The database of recorded events, never written to. Keys of persons are not asked for: what is personal stays sealed.
 *
 * @param connections that only read
 * @param own the server that was started for this; empty when it ran already
 */
record AuditedStore(HikariDataSource connections, Optional<EmbeddedPostgres> own) implements AutoCloseable {

    private static final String EVENTS = "thanhdong";
    private static final int CONNECTIONS = 8;

    /** A question to the database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** @throws AuditRefusal there is no such database, or none of recorded events */
    static AuditedStore at(String jdbcUrl) {
        return open(jdbcUrl, Optional.empty());
    }

    /** The installation in a folder, running or not: a stopped one's PostgreSQL runs for as long as it is read. */
    static AuditedStore in(Path data) {
        var files = new PostgresFiles(data.resolve("postgres"));
        if (!Files.isDirectory(files.cluster())) {
            throw new AuditRefusal("refused.no-data", data);
        }
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start(files.folder(), 0);
            return open(started.jdbcUrl(EVENTS), Optional.of(started));
        } catch (EngineException e) {
            if (e.problem() != EngineProblem.DATA_LOCKED) {
                throw e;
            }
            RunningPostgres running =
                    RunningPostgres.on(files.folder()).orElseThrow(() -> new AuditRefusal("refused.not-ready", data));
            return open(running.jdbcUrl(EVENTS), Optional.empty());
        }
    }

    private static AuditedStore open(String jdbcUrl, Optional<EmbeddedPostgres> own) {
        var settings = new HikariConfig();
        settings.setReadOnly(true);
        settings.setMaximumPoolSize(CONNECTIONS);
        // bytes as bytes, not as hexadecimal text of twice the length; every plan made for the page that is asked for
        settings.addDataSourceProperty("prepareThreshold", "-1");
        settings.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
        try {
            settings.setJdbcUrl(jdbcUrl);
            var store = new AuditedStore(new HikariDataSource(settings), own);
            store.requireEvents();
            return store;
        } catch (PoolInitializationException e) {
            own.ifPresent(EmbeddedPostgres::close);
            throw new AuditRefusal(
                    "refused.database", e.getCause() == null ? e : e.getCause().getMessage());
        } catch (RuntimeException refused) {
            own.ifPresent(EmbeddedPostgres::close);
            throw refused;
        }
    }

    private void requireEvents() {
        boolean there = ask(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT to_regclass('event_position') IS NOT NULL");
                    ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
        if (!there) {
            connections.close();
            throw new AuditRefusal("refused.no-events");
        }
    }

    /** Recorded events as objects, in their order. */
    PositionedEvents events() {
        return PostgresPositionedEvents.alone(connections);
    }

    <T> T ask(Question<T> question) {
        try (Connection connection = connections.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new AuditRefusal("refused.database", e.getMessage());
        }
    }

    @Override
    public void close() {
        connections.close();
        own.ifPresent(EmbeddedPostgres::close);
    }
}
