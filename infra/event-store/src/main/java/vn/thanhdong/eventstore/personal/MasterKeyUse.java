package vn.thanhdong.eventstore.personal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which master key wraps how many keys of persons. Reads the whole table: not to be asked at every click. */
public final class MasterKeyUse {

    private final JdbcClient jdbc;
    private final MasterKey current;

    public MasterKeyUse(KeysDatabase database, MasterKeys masters) {
        this.jdbc = JdbcClient.create(database.dataSource());
        this.current = masters.current();
    }

    /**
     * What was found.
     *
     * @param currentId id of the key that wraps from now on
     * @param byKeyId how many keys each wraps; under the empty id those that do not say it, from before any change
     * @param lastChange when the last change was finished
     */
    public record Found(String currentId, Map<String, Long> byKeyId, Optional<Instant> lastChange) {
        public Found {
            byKeyId = Map.copyOf(byKeyId);
        }
    }

    public Found find() {
        Map<String, Long> byKeyId = new TreeMap<>();
        jdbc.sql("SELECT substring(wrapped_key FROM 1 FOR ?) AS beginning, count(*) FROM person_key GROUP BY beginning")
                .param(KeyWrapping.PREFIX_BYTES)
                .query(row -> {
                    byKeyId.merge(KeyWrapping.idOf(row.getBytes(1)), row.getLong(2), Long::sum);
                });
        Optional<Instant> lastChange = jdbc.sql("SELECT max(finished_at) FROM master_key_rotation")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
        return new Found(current.id(), byKeyId, lastChange);
    }
}
