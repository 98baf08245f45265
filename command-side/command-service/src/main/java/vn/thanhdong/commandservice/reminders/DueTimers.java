package vn.thanhdong.commandservice.reminders;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thanhdong.procedures.DossierId;

/**
 * The timers, one for each dossier, on PostgreSQL. What is written of a timer that was taken is written only where nobody
 * has set it anew meanwhile.
 */
final class DueTimers {

    private final JdbcTemplate jdbc;

    DueTimers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets them, in the transaction of the caller, instead of those that the dossiers had. */
    void set(Collection<DueTimer> timers) {
        jdbc.batchUpdate("""
                INSERT INTO due_timer (dossier_id, ask_at, due_at) VALUES (?, ?, ?)
                ON CONFLICT (dossier_id) DO UPDATE SET ask_at = excluded.ask_at, due_at = excluded.due_at
                """, timers, 500, (row, timer) -> {
            row.setString(1, timer.dossier().value());
            row.setObject(2, utc(timer.askAt()));
            row.setObject(3, utc(timer.dueAt()));
        });
    }

    /** These dossiers are not asked any more; in the transaction of the caller. */
    void drop(Collection<DossierId> dossiers) {
        jdbc.batchUpdate(
                "DELETE FROM due_timer WHERE dossier_id = ?",
                dossiers,
                500,
                (row, dossier) -> row.setString(1, dossier.value()));
    }

    /** Those whose time has come, the longest waiting first. */
    List<DueTimer> due(Instant now, int most) {
        return jdbc.query(
                "SELECT dossier_id, ask_at, due_at FROM due_timer WHERE ask_at <= ? ORDER BY ask_at LIMIT ?",
                (row, number) -> new DueTimer(
                        new DossierId(row.getString(1)), instant(row.getTimestamp(2)), instant(row.getTimestamp(3))),
                utc(now),
                most);
    }

    /** It has asked: the next time it asks at the date itself, after that no more. */
    void asked(DueTimer timer) {
        if (timer.asksAgain()) {
            later(timer, timer.dueAt());
        } else {
            jdbc.update(
                    "DELETE FROM due_timer WHERE dossier_id = ? AND ask_at = ?",
                    timer.dossier().value(),
                    utc(timer.askAt()));
        }
    }

    /** It asks again then. */
    void later(DueTimer timer, Instant askAt) {
        jdbc.update(
                "UPDATE due_timer SET ask_at = ? WHERE dossier_id = ? AND ask_at = ?",
                utc(askAt),
                timer.dossier().value(),
                utc(timer.askAt()));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Timestamp moment) {
        return moment.toInstant();
    }
}
