package vn.thanhdong.commandservice.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What officials are told together, once on a working day when work begins. A line waits until the first such morning
 * after it; then all lines of one person become one e-mail of the outbox.
 */
final class StaffDigests {

    private static final String DIGEST = "digest-";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Supplier<Catalogue> catalogue;
    private final Clock clock;

    StaffDigests(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            Supplier<Catalogue> catalogue,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One line of a digest: the event that it is about. */
    record Line(String eventId, String dossier) {}

    /** Notes a line, in the transaction of the caller; the same one again changes nothing. */
    void note(PersonId person, String eventId, String dossier) {
        jdbc.sql("""
                INSERT INTO staff_digest_line (recipient, event_id, dossier_id, noted_at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
                .params(person.value(), eventId, dossier, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes the digests that are due at that moment: one for each person and day. */
    void bundle(Instant now) {
        morningOf(now, catalogue.get().calendar())
                .ifPresent(morning -> transaction.executeWithoutResult(
                        status -> waitingBefore(morning).forEach(person -> bundle(person, morning))));
    }

    /** When work began on the day of that moment; empty before it, and on a day off. */
    static Optional<Instant> morningOf(Instant now, WorkingCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return calendar.isWorkingDay(today)
                ? Optional.of(calendar.startOfWork(today)).filter(morning -> !now.isBefore(morning))
                : Optional.empty();
    }

    /** Whether the effect is a digest and not a single notice. */
    static boolean isDigest(OutboxEntry entry) {
        return entry.content().startsWith(DIGEST);
    }

    /** What stands in that digest, the oldest first. */
    List<Line> lines(OutboxEntry digest) {
        return jdbc.sql("""
                        SELECT event_id, dossier_id FROM staff_digest_line WHERE recipient = ? AND digest = ?
                        ORDER BY noted_at, event_id
                        """)
                .params(digest.recipient(), digest.content())
                .query((row, number) -> new Line(row.getString("event_id"), row.getString("dossier_id")))
                .list();
    }

    /** The digest has left or never will: its lines are done with. */
    void done(OutboxEntry digest) {
        jdbc.sql("DELETE FROM staff_digest_line WHERE recipient = ? AND digest = ?")
                .params(digest.recipient(), digest.content())
                .update();
    }

    private List<String> waitingBefore(Instant morning) {
        return jdbc.sql("SELECT DISTINCT recipient FROM staff_digest_line WHERE digest IS NULL AND noted_at < ?")
                .param(morning.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("recipient"))
                .list();
    }

    /** A line that comes after the day's e-mail waits for the next one. */
    private void bundle(String person, Instant morning) {
        String digest = DIGEST + LocalDate.ofInstant(morning, WorkingCalendar.ZONE);
        if (outbox.note(new OutboxEntry(digest, StaffNotices.EFFECT, person, digest))) {
            jdbc.sql("""
                    UPDATE staff_digest_line SET digest = ? WHERE recipient = ? AND digest IS NULL AND noted_at < ?
                    """)
                    .params(digest, person, morning.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
