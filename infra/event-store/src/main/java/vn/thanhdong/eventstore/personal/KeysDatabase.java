package vn.thanhdong.eventstore.personal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database that holds the keys of persons and nothing else. Not a {@link DataSource} itself, so that nobody writes
 * there by mistake.
 */
public record KeysDatabase(DataSource dataSource) {

    /** Brings its tables up to date. */
    public KeysDatabase migrated() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/keys")
                .load()
                .migrate();
        return this;
    }
}
