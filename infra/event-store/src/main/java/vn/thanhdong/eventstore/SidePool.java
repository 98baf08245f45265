package vn.thanhdong.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A few connections to the event store's database for what must not wait for a command's transaction: reservations,
 * which are made while such a transaction is open, and the sequencer. With one pool for all, as many commands as it has
 * connections would wait for each other.
 */
record SidePool(DataSource dataSource, AutoCloseable ownPool) implements AutoCloseable {

    private static final int CONNECTIONS = 6;

    /** Beside a Hikari pool; any other data source is taken as it is. */
    static SidePool beside(DataSource main) {
        try {
            if (!main.isWrapperFor(HikariDataSource.class)) {
                return new SidePool(main, () -> {});
            }
            HikariConfig config = new HikariConfig();
            main.unwrap(HikariDataSource.class).copyStateTo(config);
            config.setPoolName("event-store-side");
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(1);
            HikariDataSource pool = new HikariDataSource(config);
            return new SidePool(pool, pool);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open connections to the event store: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws Exception {
        ownPool.close();
    }
}
