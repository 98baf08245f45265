package vn.thanhdong.eventstore.personal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps every key anew under the current master key, a thousand at a time beside the running work: nothing that is sealed
 * changes, and whoever dies in between goes on where they were. One process at a time; two do no harm.
 */
public final class MasterKeyRotation {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MasterKeys masters;
    private final KeyWrapping wrapping;
    private final Clock clock;

    public MasterKeyRotation(KeysDatabase database, MasterKeys masters, Clock clock) {
        DataSource source = database.dataSource();
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        // a command's transaction is another database's
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.masters = masters;
        this.wrapping = new KeyWrapping(masters);
        this.clock = clock;
    }

    /**
     * A change of the master key that came to its end.
     *
     * @param id of this change
     * @param keyId id of the master key that wraps since then
     * @param formerIds those of the ones before it
     * @param keys how many keys of persons were wrapped anew
     */
    public record Finished(UUID id, String keyId, List<String> formerIds, long keys) {
        public Finished {
            formerIds = List.copyOf(formerIds);
        }
    }

    /**
     * Wraps all that another master key wrapped; returns when there is nothing left.
     *
     * @return changes that were finished and are not {@linkplain #recorded recorded} yet
     * @throws IllegalStateException something was wrapped by a master key that is not given, or this process still has one
     *     that was replaced; the sentence names it
     */
    public List<Finished> run() {
        requireNotReplaced();
        transaction.executeWithoutResult(status -> wrapSecrets());
        String after = "";
        List<String> done;
        do {
            String from = after;
            done = inTransaction(() -> wrapPersons(from));
            after = done.isEmpty() ? after : done.getLast();
        } while (done.size() == AT_ONCE);
        return unrecorded();
    }

    /** It stands in the log now. */
    public void recorded(Finished change) {
        jdbc.sql("UPDATE master_key_rotation SET finished_at = ? WHERE rotation_id = ?")
                .param(now())
                .param(change.id())
                .update();
    }

    /** Two processes, of which one was not restarted yet, would wrap to and fro. */
    private void requireNotReplaced() {
        String own = masters.current().id();
        jdbc
                .sql("SELECT key_id, former_ids FROM master_key_rotation ORDER BY begun_at DESC LIMIT 1")
                .query((row, number) ->
                        List.of((String[]) row.getArray(2).getArray()).contains(own)
                                ? Optional.of(row.getString(1))
                                : Optional.<String>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .forEach(newer -> {
                    throw new IllegalStateException("The master key " + own + " of this process was replaced by "
                            + newer + ". Give it that one as " + MasterKey.ENVIRONMENT_VARIABLE
                            + " and start it again");
                });
    }

    private void wrapSecrets() {
        jdbc
                .sql("SELECT name, wrapped FROM installation_secret FOR UPDATE")
                .query((row, number) -> new Row(row.getString(1), row.getBytes(2)))
                .list()
                .stream()
                .filter(row -> !wrapping.isCurrent(row.wrapped))
                .forEach(row -> jdbc.sql("UPDATE installation_secret SET wrapped = ? WHERE name = ?")
                        .param(wrapping.wrap(
                                row.owner,
                                wrapping.unwrap(row.owner, row.wrapped).key()))
                        .param(row.owner)
                        .update());
    }

    /** @return whose keys were looked at, in order */
    private List<String> wrapPersons(String after) {
        List<Row> rows = jdbc.sql("""
            SELECT person_id, wrapped_key FROM person_key
            WHERE substring(wrapped_key FROM 1 FOR ?) <> ? AND person_id > ?
            ORDER BY person_id LIMIT ? FOR UPDATE
            """)
                .param(KeyWrapping.PREFIX_BYTES)
                .param(wrapping.currentPrefix())
                .param(after)
                .param(AT_ONCE)
                .query((row, number) -> new Row(row.getString(1), row.getBytes(2)))
                .list();
        String[] persons = new String[rows.size()];
        byte[][] wrapped = new byte[rows.size()][];
        var formerIds = new TreeSet<String>();
        int changed = 0;
        for (int i = 0; i < persons.length; i++) {
            Row row = rows.get(i);
            KeyWrapping.Unwrapped key = wrapping.unwrap(row.owner, row.wrapped);
            persons[i] = row.owner;
            wrapped[i] = wrapping.wrap(row.owner, key.key());
            if (!key.by().equals(masters.current())) { // what only said too little of itself was not changed
                formerIds.add(key.by().id());
                changed++;
            }
        }
        if (persons.length > 0) {
            jdbc.sql("""
                UPDATE person_key k SET wrapped_key = n.wrapped_key
                FROM unnest(?::text[], ?::bytea[]) AS n (person_id, wrapped_key) WHERE k.person_id = n.person_id
                """).param(persons).param(wrapped).update();
        }
        if (changed > 0) {
            count(changed, formerIds);
        }
        return Arrays.asList(persons);
    }

    private record Row(String owner, byte[] wrapped) {}

    /** Commits with the keys that are counted. */
    private void count(int keys, TreeSet<String> formerIds) {
        var known = new TreeSet<>(formerIds);
        unrecorded().forEach(one -> known.addAll(one.formerIds()));
        jdbc.sql("""
            INSERT INTO master_key_rotation (rotation_id, key_id, former_ids, keys, begun_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT ((true)) WHERE finished_at IS NULL
            DO UPDATE SET keys = master_key_rotation.keys + excluded.keys, key_id = excluded.key_id,
                          former_ids = excluded.former_ids
            """)
                .param(UUID.randomUUID())
                .param(masters.current().id())
                .param(known.toArray(String[]::new))
                .param((long) keys)
                .param(now())
                .update();
    }

    private List<Finished> unrecorded() {
        return jdbc.sql("""
            SELECT rotation_id, key_id, former_ids, keys FROM master_key_rotation WHERE finished_at IS NULL
            """).query((row, number) -> finished(row)).list();
    }

    private static Finished finished(ResultSet row) throws SQLException {
        return new Finished(
                row.getObject(1, UUID.class),
                row.getString(2),
                List.of((String[]) row.getArray(3).getArray()),
                row.getLong(4));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return requireNonNull(transaction.execute(status -> work.get()));
    }
}
