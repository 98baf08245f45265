package vn.thanhdong.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.thanhdong.eventstore.personal.KeysDatabase;

/** Down while the database of the persons' keys does not answer: nothing personal can be recorded or read. */
final class KeysHealth extends AbstractHealthIndicator {

    private static final int SECONDS = 3;

    private final KeysDatabase keys;

    KeysHealth(KeysDatabase keys) {
        super("The database of the persons' keys does not answer");
        this.keys = keys;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws SQLException {
        try (Connection connection = keys.dataSource().getConnection()) {
            health.status(connection.isValid(SECONDS) ? "UP" : "DOWN");
        }
    }
}
