package vn.thanhdong.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.thanhdong.eventstore.personal.KeysDatabase;

/** Down while the database of the persons' keys does not answer: nothing personal can be recorded or read. */
final class KeysHealth implements HealthIndicator {

    private static final int SECONDS = 3;

    private final KeysDatabase keys;

    KeysHealth(KeysDatabase keys) {
        this.keys = keys;
    }

    @Override
    public Health health() {
        try (Connection connection = keys.dataSource().getConnection()) {
            return connection.isValid(SECONDS) ? Health.up().build() : away("its connection is dead");
        } catch (SQLException e) {
            return away(String.valueOf(e.getMessage()));
        }
    }

    private static Health away(String why) {
        return Health.down()
                .withDetail("reason", "The database of the persons' keys does not answer: " + why)
                .build();
    }
}
