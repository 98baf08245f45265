package vn.thanhdong.eventstore.personal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.PersonId;

/** The tables of the keys database. A person who stands among the erased has no key, whatever else stands there. */
final class PersonKeyTable {

    /** Makers of keys hold it shared, erasure alone: no key is made while its person is being erased. */
    private static final long ERASURE_LOCK = 7_205_759_403L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PersonKeyTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        // the event's own transaction is another database's and must not carry this one
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    Map<String, byte[]> find(Collection<String> persons) {
        Map<String, byte[]> found = new HashMap<>();
        jdbc.sql("""
                SELECT k.person_id, k.wrapped_key FROM person_key k
                WHERE k.person_id = ANY (?)
                  AND NOT EXISTS (SELECT 1 FROM erased_person e WHERE e.person_id = k.person_id)
                """).param(persons.toArray(String[]::new)).query(row -> {
            found.put(row.getString(1), row.getBytes(2));
        });
        return found;
    }

    /** Leaves keys that already exist as they are, and makes none for the erased. */
    void createMissing(Map<String, byte[]> wrappedKeys) {
        // in one order everywhere, so that two writers never wait for each other in a circle
        String[] persons = wrappedKeys.keySet().stream().sorted().toArray(String[]::new);
        byte[][] keys = new byte[persons.length][];
        for (int i = 0; i < persons.length; i++) {
            keys[i] = java.util.Objects.requireNonNull(wrappedKeys.get(persons[i]));
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock_shared(?)")
                    .param(ERASURE_LOCK)
                    .query(row -> {});
            jdbc.sql("""
                    INSERT INTO person_key (person_id, wrapped_key)
                    SELECT n.person_id, n.wrapped_key
                    FROM unnest(?::text[], ?::bytea[]) AS n (person_id, wrapped_key)
                    WHERE NOT EXISTS (SELECT 1 FROM erased_person e WHERE e.person_id = n.person_id)
                    ON CONFLICT (person_id) DO NOTHING
                    """).param(persons).param(keys).update();
        });
    }

    void erase(String person, Instant at) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(ERASURE_LOCK).query(row -> {});
            jdbc.sql("INSERT INTO erased_person (person_id, erased_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .param(person)
                    .param(at.atOffset(ZoneOffset.UTC))
                    .update();
            jdbc.sql("DELETE FROM person_key WHERE person_id = ?").param(person).update();
        });
    }

    int deleteKeysOfErased() {
        return jdbc.sql("DELETE FROM person_key k USING erased_person e WHERE e.person_id = k.person_id")
                .update();
    }

    Map<PersonId, Instant> erased() {
        Map<PersonId, Instant> erased = new TreeMap<>(Comparator.comparing(PersonId::value));
        jdbc.sql("SELECT person_id, erased_at FROM erased_person").query(row -> {
            erased.put(
                    new PersonId(row.getString(1)),
                    row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return erased;
    }

    int eraseAgain(Map<PersonId, Instant> erased) {
        String[] persons =
                erased.keySet().stream().map(PersonId::value).sorted().toArray(String[]::new);
        String[] times = new String[persons.length];
        for (int i = 0; i < persons.length; i++) {
            times[i] = java.util.Objects.requireNonNull(erased.get(new PersonId(persons[i])))
                    .toString();
        }
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(ERASURE_LOCK).query(row -> {});
            jdbc.sql("""
                    INSERT INTO erased_person (person_id, erased_at)
                    SELECT n.person_id, n.erased_at::timestamptz
                    FROM unnest(?::text[], ?::text[]) AS n (person_id, erased_at)
                    ON CONFLICT DO NOTHING
                    """).param(persons).param(times).update();
            return deleteKeysOfErased();
        }));
    }
}
