package vn.thanhdong.queryservice;

import java.util.List;
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
    public List<Long> of(DossierId dossier) {
        return jdbc.queryForList("""
                SELECT coalesce(p.position, -1) FROM domain_event_entry e
                LEFT JOIN event_position p ON p.global_index = e.global_index
                WHERE e.aggregate_identifier = ?
                ORDER BY e.sequence_number
                """, Long.class, dossier.value());
    }
}
