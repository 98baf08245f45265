package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/**
 * A PostgreSQL 18 on 127.0.0.1 whose data outlives every {@code kill -9}, its own and this process's.
 *
 * <p>When it dies it is started again on the same port, so that connection pools recover by themselves.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DUPLICATE_DATABASE = "42P04";

    private final DataFolder folder;
    private final Watch watch;
    private final int port;
    private final String password;

    private EmbeddedPostgres(DataFolder folder, Watch watch, int port, String password) {
        this.folder = folder;
        this.watch = watch;
        this.port = port;
        this.password = password;
    }

    /** As {@link #start(Path, Path, int)}, with the program unpacked beside the data. */
    public static EmbeddedPostgres start(Path data, int port) {
        return start(data, data, port);
    }

    /**
     * Starts it and returns when it takes connections. A server that an earlier run left behind on the same data is
     * ended first.
     *
     * @param data its folder, made if need be and held by this instance until it is closed
     * @param programs where its program is unpacked once
     * @param port 0 for any
     * @throws EngineException with one sentence that says why not
     */
    public static EmbeddedPostgres start(Path data, Path programs, int port) {
        DataFolder folder = DataFolder.hold(data);
        try {
            PostgresProgram program = PostgresProgram.unpack(programs);
            PostgresCluster cluster = new PostgresCluster(folder.path());
            cluster.makeOnce(program);
            int chosen = LoopbackPort.choose(port);
            Watch watch = new Watch(new PostgresChild(program, cluster, chosen));
            return new EmbeddedPostgres(folder, watch, chosen, cluster.password());
        } catch (IOException e) {
            folder.close();
            throw EngineProblem.DATA_NOT_WRITABLE.with(data);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The address with user and password in it: all that a connection pool needs, and not for a log. */
    public String jdbcUrl(String database) {
        return access().jdbcUrl(database);
    }

    /** The way in, for those who don't care who started it. */
    public RunningPostgres access() {
        return new RunningPostgres(port, password);
    }

    public String user() {
        return PostgresCluster.USER;
    }

    /** Made at random for this data folder at its first start. */
    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The process that listens at this moment; another one after a restart. */
    public long pid() {
        return watch.pid();
    }

    /** Tells of restarts and of the end, in the thread that sees to them: be short. */
    public void onChange(Consumer<EngineChange> listener) {
        watch.onChange(listener);
    }

    /**
     * Makes an empty UTF-8 database unless there is one of this name.
     *
     * @throws EngineException if PostgreSQL refuses
     */
    public void createDatabaseIfMissing(String name) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"))) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        } catch (SQLException e) {
            // somebody else may have made it between the question and the order
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw EngineProblem.DATABASE_REFUSED.with(name, e);
            }
        }
    }

    /** Stops it after a checkpoint; connections are closed, open transactions rolled back. */
    @Override
    public void close() {
        watch.close();
        folder.close();
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        }
    }
}
