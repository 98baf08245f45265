package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;
import vn.thanhdong.verifiablelog.paper.RecordedEvent;

/** Events with their entries in the log, computed from the store as it is now: what was changed since proves nothing. */
public final class OpenedEvents {

    private static final String OF_AGGREGATE = "SELECT " + UnpositionedEvent.COLUMNS + """
            , p.position
            FROM domain_event_entry e JOIN event_position p ON p.global_index = e.global_index
            WHERE e.aggregate_identifier = ? AND e.payload_type = ? ORDER BY e.sequence_number""";

    private OpenedEvents() {}

    /**
     * Those about an aggregate that have a position, in their order.
     *
     * @param type stored name of the type of event
     */
    public static List<OpenedEntry> of(Connection connection, String aggregateId, String type) throws SQLException {
        List<OpenedEntry> opened = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_AGGREGATE)) {
            select.setString(1, aggregateId);
            select.setString(2, type);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    var event = RecordedEvent.parse(
                            UnpositionedEvent.canonical(rows).bytes());
                    opened.add(OpenedEntry.of(rows.getLong(11), rows.getString(10), event));
                }
            }
        }
        return opened;
    }
}
