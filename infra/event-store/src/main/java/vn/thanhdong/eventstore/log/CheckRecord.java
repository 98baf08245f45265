package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the store was compared with the log: the one row of {@code log_check}.
 *
 * @param position last one that the running pass found as it was recorded
 * @param checkedAt when that was; null before the first
 * @param wholePosition where the last pass ended that began at the first position and found nothing
 * @param wholeAt when that was; null before the first
 * @param alarm the first difference that was found, until a whole pass finds none
 */
public record CheckRecord(
        long position,
        @Nullable Instant checkedAt,
        long wholePosition,
        @Nullable Instant wholeAt,
        Optional<Alarm> alarm) {

    /** A difference, first at a position, and when it was found. */
    public record Alarm(long position, Difference kind, Instant foundAt) {}

    private static final String READ = """
            SELECT position, checked_at, whole_position, whole_at, alarm_position, alarm_kind, alarm_at FROM log_check
            """;
    private static final String REACHED = "UPDATE log_check SET position = ?, checked_at = ?";
    private static final String WHOLE = """
            UPDATE log_check SET whole_position = ?, whole_at = ?,
                alarm_position = NULL, alarm_kind = NULL, alarm_at = NULL
            """;
    private static final String ALARM = """
            UPDATE log_check SET alarm_position = ?, alarm_kind = ?, alarm_at = ?
            WHERE alarm_position IS NULL OR alarm_position > ?
            """;

    static CheckRecord read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new LogBroken("The row of the table log_check is gone: somebody deleted it."
                        + " Restore the database from a backup.");
            }
            Instant alarmAt = instant(row, 7);
            return new CheckRecord(
                    row.getLong(1),
                    instant(row, 2),
                    row.getLong(3),
                    instant(row, 4),
                    alarmAt == null
                            ? Optional.empty()
                            : Optional.of(new Alarm(row.getLong(5), Difference.valueOf(row.getString(6)), alarmAt)));
        }
    }

    static int reached(Connection connection, long position, Instant now) throws SQLException {
        return update(connection, REACHED, position, now);
    }

    /** A whole pass found nothing: an alarm is over. */
    static int whole(Connection connection, long position, Instant now) throws SQLException {
        return update(connection, WHOLE, position, now);
    }

    private static int update(Connection connection, String sql, long position, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, position);
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            return update.executeUpdate();
        }
    }

    /**
     * Remembers a difference, unless one before it is known.
     *
     * @return whether it is news
     */
    static boolean alarm(Connection connection, DifferenceFound found, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ALARM)) {
            update.setLong(1, found.position());
            update.setString(2, found.kind().name());
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            update.setLong(4, found.position());
            return update.executeUpdate() == 1;
        }
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
