package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.thanhdong.eventstore.position.PlacedEvent;

/**
 * Looks for events that stand among those of the log and never got a position: an aggregate that is read by its id would
 * meet them.
 */
final class UnplacedEvents {

    // what may still appear in a hole gets a position when it does, and is then no such event
    private static final String FIRST = """
            SELECT e.global_index FROM domain_event_entry e CROSS JOIN event_sequencer s
            WHERE e.global_index > ? AND e.global_index <= ? AND e.global_index <= s.last_index
                AND NOT s.holes @> e.global_index
                AND NOT EXISTS (SELECT FROM event_position p WHERE p.global_index = e.global_index)
            ORDER BY e.global_index LIMIT 1
            """;

    private final Connection connection;

    UnplacedEvents(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param after global index above which is looked
     * @param upTo global index up to which is looked
     * @param last position that is told when the event stands behind all those given
     * @throws DifferenceFound there is one
     */
    void requireNone(long after, long upTo, long last, List<PlacedEvent> events) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    long index = row.getLong(1);
                    long position = events.stream()
                            .filter(event -> event.globalIndex() > index)
                            .mapToLong(PlacedEvent::position)
                            .min()
                            .orElse(last);
                    throw new DifferenceFound(position, Difference.EVENT_INSERTED);
                }
            }
        }
    }
}
