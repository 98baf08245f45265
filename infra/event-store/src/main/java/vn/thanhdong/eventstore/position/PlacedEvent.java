package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * A position and the event that it was given to, as both stand in the store now.
 *
 * @param leaf as it was written with the position
 * @param event what the event says now; null when it is not there
 */
public record PlacedEvent(
        long position,
        long globalIndex,
        byte[] leaf,
        @Nullable Now event) {

    /**
     * What can be computed again from the event's row.
     *
     * @param recordedAt null when the row has no such time any more
     * @param leaf empty when nothing can be computed from the row any more
     */
    public record Now(String eventId, @Nullable Instant recordedAt, byte[] leaf) {}

    private static final String AFTER = "SELECT " + UnpositionedEvent.COLUMNS + """
            , p.position, p.leaf, p.global_index
            FROM event_position p LEFT JOIN domain_event_entry e ON e.global_index = p.global_index
            WHERE p.position > ? ORDER BY p.position LIMIT ?""";

    /** Those after a position, in order. */
    public static List<PlacedEvent> after(Connection connection, long position, int limit) throws SQLException {
        List<PlacedEvent> placed = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            // payloads come as bytes from the first time on, not as text of twice the length
            select.unwrap(PGStatement.class).setPrepareThreshold(-1);
            select.setLong(1, position);
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    placed.add(new PlacedEvent(rows.getLong(11), rows.getLong(13), rows.getBytes(12), now(rows)));
                }
            }
        }
        return placed;
    }

    private static @Nullable Now now(ResultSet row) throws SQLException {
        String id = row.getString(10);
        if (id == null) {
            return null;
        }
        try {
            CanonicalEvent event = UnpositionedEvent.canonical(row);
            return new Now(id, event.recordedAt(), Leaf.of(event));
        } catch (RuntimeException unreadable) {
            // whatever is not even readable any more is certainly not what was recorded
            return new Now(id, null, new byte[0]);
        }
    }
}
