package vn.thanhdong.queryservice;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thanhdong.history.projection.EventPositions;
import vn.thanhdong.procedures.DossierId;

/** Positions as the sequencer wrote them. None where events are on Axon Server, whose own order is the position. */
final class RecordedPositions implements EventPositions {

    private final JdbcTemplate jdbc;

    RecordedPositions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> of(DossierId dossier) {
        var positions = new HashMap<String, Long>();
        jdbc.query(
                """
                SELECT e.event_identifier, p.position FROM domain_event_entry e
                JOIN event_position p ON p.global_index = e.global_index
                WHERE e.aggregate_identifier = ?
                """,
                row -> {
                    positions.put(row.getString(1), row.getLong(2));
                },
                dossier.value());
        return positions;
    }
}
