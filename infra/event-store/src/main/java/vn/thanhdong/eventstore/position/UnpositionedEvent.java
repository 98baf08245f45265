package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGStatement;
import vn.thanhdong.eventstore.serialization.StoredInstant;

/** A committed event that has no position yet. */
record UnpositionedEvent(long globalIndex, CanonicalEvent event) {

    static final String COLUMNS = """
            e.global_index, e.payload_type, e.payload_revision, e.type, e.aggregate_identifier, e.sequence_number,
            e.time_stamp, e.payload, e.meta_data, e.event_identifier""";

    private static final String NEW =
            "SELECT " + COLUMNS + " FROM domain_event_entry e WHERE e.global_index > ? ORDER BY e.global_index LIMIT ?";

    // one statement, so that late and new events are seen in one and the same look
    private static final String LATE_AND_NEW = """
            WITH candidate AS (
                SELECT global_index FROM (
                    (SELECT late.global_index
                     FROM event_sequencer s CROSS JOIN LATERAL unnest(s.holes) AS hole
                     CROSS JOIN LATERAL (SELECT d.global_index FROM domain_event_entry d
                         WHERE d.global_index >= lower(hole) AND d.global_index < upper(hole) OFFSET 0) late)
                    UNION ALL
                    (SELECT d.global_index FROM domain_event_entry d
                     WHERE d.global_index > ? ORDER BY d.global_index LIMIT ?)) AS seen
                ORDER BY global_index LIMIT ?)
            """ + "SELECT " + COLUMNS
            + " FROM candidate c JOIN domain_event_entry e ON e.global_index = c.global_index ORDER BY e.global_index";

    static List<UnpositionedEvent> next(Connection connection, SequencerState state, int limit) throws SQLException {
        List<UnpositionedEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(state.hasHoles() ? LATE_AND_NEW : NEW)) {
            // planned for the sizes of now, not for those of an empty table
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setLong(1, state.lastIndex());
            select.setInt(2, limit);
            if (state.hasHoles()) {
                select.setInt(3, limit);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(new UnpositionedEvent(rows.getLong(1), canonical(rows)));
                }
            }
        }
        return events;
    }

    /** From the columns above. */
    static CanonicalEvent canonical(ResultSet row) throws SQLException {
        String aggregate = row.getString(5);
        // an event without an aggregate is stored under its own id
        boolean ofAggregate = !aggregate.equals(row.getString(10));
        return new CanonicalEvent(
                row.getString(2),
                Objects.requireNonNullElse(row.getString(3), ""),
                Objects.requireNonNullElse(row.getString(4), ""),
                ofAggregate ? aggregate : "",
                row.getLong(6),
                StoredInstant.parse(row.getString(7)),
                row.getBytes(8),
                CanonicalEvent.metadata(row.getBytes(9)));
    }

    byte[] leaf() {
        return Leaf.of(event);
    }
}
