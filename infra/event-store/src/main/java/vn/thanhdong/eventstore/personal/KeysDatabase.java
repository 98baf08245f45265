package vn.thanhdong.eventstore.personal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database that holds the keys of persons and nothing else. Not a {@link DataSource} itself, so that nobody writes
 * there by mistake.
 *
 * @param besideEvents whether it shares its write-ahead log with the events: then a key that was committed before an
 *     event is on the disk when the event is
 */
public record KeysDatabase(DataSource dataSource, boolean besideEvents) {

    /** One whose commits say nothing about those of events. */
    public KeysDatabase(DataSource dataSource) {
        this(dataSource, false);
    }

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
