package vn.thanhdong.eventstore.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out the outward effects of events, at least once and, where the receiver recognises
 * {@link OutboxEntry#key()}, exactly once.
 *
 * <p>An effect is noted in the transaction of whoever reacts to the event. To carry it out it is first taken: the next
 * attempt is put off and that is committed, so that whoever dies with it in hand leaves it to the next attempt. What has
 * failed {@value #MOST_ATTEMPTS} times, over more than two days, is given up.
 */
public final class Outbox {

    static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Outbox(DataSource dataSource, TransactionTemplate transaction, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What follows in the same transaction: once it is settled that an effect has left or never will, and after the first
     * attempt that failed.
     */
    public interface Settled {
        void settled(OutboxEntry entry, Carried how);
    }

    /**
     * Notes the effect, in the transaction of the caller. The same one again changes nothing.
     *
     * @return whether it was not there before
     */
    public boolean note(OutboxEntry entry) {
        return jdbc.sql("""
                INSERT INTO outbox (event_id, effect, recipient, payload, next_attempt_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
                        .params(
                                entry.eventId(),
                                entry.effect(),
                                entry.recipient(),
                                entry.content().getBytes(UTF_8),
                                now())
                        .update()
                == 1;
    }

    /**
     * Puts an effect back to be tried at once, with as many attempts as a new one has; in the transaction of the caller.
     *
     * @param key see {@link OutboxEntry#key()}
     * @return empty when there is none that waits or was given up, or an attempt at it is being made right now
     */
    public Optional<OutboxEntry> retry(String key) {
        String[] parts = key.split("/", 3); // a recipient may have a slash in it, ids of events and effects have none
        return parts.length < 3
                ? Optional.empty()
                : jdbc.sql("""
                        UPDATE outbox SET state = 'waiting', attempts = 0, next_attempt_at = :now
                        WHERE effect = :effect AND event_id = :event AND recipient = :recipient
                            AND (state = 'given_up' OR state = 'waiting' AND (attempts = 0 OR last_error IS NOT NULL))
                        RETURNING event_id, effect, recipient, payload, attempts
                        """)
                        .param("now", now())
                        .param("effect", parts[0])
                        .param("event", parts[1])
                        .param("recipient", parts[2])
                        .query(Outbox::read)
                        .optional()
                        .map(Taken::entry);
    }

    /**
     * Carries out what is due, one after another.
     *
     * @param effect which effects
     * @param carry does it, outside of any transaction, and says what became of it
     * @return how many were tried
     */
    public int carryOut(String effect, Function<OutboxEntry, Carried> carry, Settled settled) {
        int tried = 0;
        Optional<Taken> next = take(effect);
        while (next.isPresent()) {
            Taken taken = next.get();
            settle(taken, carry.apply(taken.entry), settled);
            tried++;
            next = take(effect);
        }
        return tried;
    }

    /** Effects that wait for their first or a further attempt. */
    public long waiting() {
        return count("waiting");
    }

    /** Effects that failed for good. */
    public long givenUp() {
        return count("given_up");
    }

    private record Taken(OutboxEntry entry, int attempts) {}

    private Optional<Taken> take(String effect) {
        List<Taken> due = jdbc.sql("""
                UPDATE outbox SET attempts = attempts + 1, last_error = NULL, -- which says that it is in hand
                    next_attempt_at = :now + least(:first * power(3, attempts), :longest) * interval '1 second'
                WHERE (event_id, effect, recipient) IN (
                    SELECT event_id, effect, recipient FROM outbox
                    WHERE state = 'waiting' AND effect = :effect AND next_attempt_at <= :now
                    ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING event_id, effect, recipient, payload, attempts
                """)
                .param("now", now())
                .param("first", FIRST_PAUSE.toSeconds())
                .param("longest", LONGEST_PAUSE.toSeconds())
                .param("effect", effect)
                .query(Outbox::read)
                .list();
        return due.stream().findFirst();
    }

    private void settle(Taken taken, Carried carried, Settled settled) {
        Carried how = carried instanceof Carried.Later later && taken.attempts >= MOST_ATTEMPTS
                ? new Carried.Never(later.why())
                : carried;
        switch (how) {
            case Carried.Later later
            when taken.attempts == 1 -> end(taken.entry, "waiting", later.why(), later, settled);
            case Carried.Later later -> mark(taken.entry, "waiting", later.why());
            case Carried.Done done -> end(taken.entry, "done", "", done, settled);
            case Carried.Never never -> end(taken.entry, "given_up", never.why(), never, settled);
        }
    }

    private void end(OutboxEntry entry, String state, String why, Carried how, Settled settled) {
        transaction.executeWithoutResult(status -> {
            if (mark(entry, state, why)) {
                settled.settled(entry, how);
            }
        });
    }

    /** @return false when somebody else has settled it */
    private boolean mark(OutboxEntry entry, String state, String why) {
        return jdbc.sql("""
                        UPDATE outbox SET state = ?, last_error = ?
                        WHERE event_id = ? AND effect = ? AND recipient = ? AND state = 'waiting'
                        """)
                        .params(state, why, entry.eventId(), entry.effect(), entry.recipient())
                        .update()
                == 1;
    }

    private long count(String state) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Taken read(ResultSet row, int number) throws SQLException {
        return new Taken(
                new OutboxEntry(
                        row.getString("event_id"),
                        row.getString("effect"),
                        row.getString("recipient"),
                        new String(row.getBytes("payload"), UTF_8)),
                row.getInt("attempts"));
    }
}
