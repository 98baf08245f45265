package vn.thanhdong.eventstore.personal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.PersonId;

/** The tables of the keys database. A person who stands among the erased has no key, whatever else stands there. */
final class PersonKeyTable {

    /** Makers of keys hold it shared, erasure alone: no key is made while its person is being erased. */
    static final long ERASURE_LOCK = 7_205_759_403L;

    private final JdbcClient jdbc;
    private final PersonKeyRows rows;
    private final TransactionTemplate transaction;

    PersonKeyTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.rows = new PersonKeyRows(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        // the event's own transaction is another database's and must not carry this one
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    Map<String, byte[]> find(Collection<String> persons) {
        return rows.find(persons);
    }

    /**
     * Leaves keys that already exist as they are, and makes none for the erased.
     *
     * @param withTheEvents whether it suffices that they reach the disk before any event that is recorded from now on
     * @return the keys that stand there now; one that somebody else is making at this moment may be missing
     */
    Map<String, byte[]> findOrMake(Map<String, byte[]> wrappedKeys, boolean withTheEvents) {
        return rows.findOrMake(wrappedKeys, withTheEvents);
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

    Optional<Instant> latestErasure() {
        return jdbc.sql("SELECT max(erased_at) AS latest FROM erased_person")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
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
