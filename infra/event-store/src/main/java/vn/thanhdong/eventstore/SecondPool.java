package vn.thanhdong.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Further connections to the database of a Hikari pool; any other data source is taken as it is. */
final class SecondPool {

    private SecondPool() {}

    /** @param atFirst a statement for each new connection; empty for none */
    static DataSource beside(DataSource main, String name, int connections, String atFirst) {
        try {
            if (!main.isWrapperFor(HikariDataSource.class)) {
                return main;
            }
            HikariConfig config = new HikariConfig();
            main.unwrap(HikariDataSource.class).copyStateTo(config);
            config.setPoolName(name);
            config.setMaximumPoolSize(connections);
            config.setMinimumIdle(1);
            if (!atFirst.isEmpty()) {
                config.setConnectionInitSql(atFirst);
            }
            return new HikariDataSource(config);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open connections to the event store: " + e.getMessage(), e);
        }
    }

    /** Closes the pool, unless it is the main one, whose owner does. */
    static AutoCloseable closing(DataSource pool, DataSource main) {
        return pool != main && pool instanceof HikariDataSource own ? own : () -> {};
    }
}
