package vn.thanhdong.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.eventstore.log.Difference;
import vn.thanhdong.eventstore.position.PlacedEvent;
import vn.thanhdong.verifiablelog.LogEntry;

/** Entries computed anew from the rows of the events. */
record StoredEntries(AuditedStore store) implements EntrySource {

    private static final String HEAD = "SELECT coalesce(max(position), 0) FROM event_position";

    // what may still appear in a hole gets a position when it does, and was not put in
    private static final String INSERTED = """
            SELECT e.event_identifier,
                coalesce((SELECT max(p.position) FROM event_position p WHERE p.global_index < e.global_index), 0)
            FROM domain_event_entry e CROSS JOIN event_sequencer s
            WHERE e.global_index <= s.last_index AND NOT s.holes @> e.global_index
                AND NOT EXISTS (SELECT FROM event_position p WHERE p.global_index = e.global_index)
            ORDER BY e.global_index LIMIT 1
            """;

    @Override
    public long head() {
        return store.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement(HEAD);
                    ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    @Override
    public List<Entry> between(long after, long last) {
        return store.ask(connection -> PlacedEvent.after(connection, after, Math.toIntExact(last - after))).stream()
                .filter(placed -> placed.position() <= last)
                .map(StoredEntries::entry)
                .toList();
    }

    @Override
    public Optional<Entry> inserted() {
        return store.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement(INSERTED);
                    ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Entry(
                                row.getLong(2), row.getString(1), new byte[0], Optional.of(Difference.EVENT_INSERTED)))
                        : Optional.empty();
            }
        });
    }

    private static Entry entry(PlacedEvent placed) {
        PlacedEvent.Now event = placed.event();
        if (event == null) {
            return new Entry(placed.position(), "", new byte[0], Optional.of(Difference.EVENT_MISSING));
        }
        if (event.recordedAt() == null || event.leaf().length == 0) {
            return new Entry(placed.position(), event.eventId(), new byte[0], Optional.of(Difference.EVENT_CHANGED));
        }
        byte[] bytes = new LogEntry(placed.position(), event.eventId(), event.recordedAt(), event.leaf()).bytes();
        return new Entry(
                placed.position(),
                event.eventId(),
                bytes,
                Arrays.equals(placed.leaf(), event.leaf()) ? Optional.empty() : Optional.of(Difference.LEAF_CHANGED));
    }
}
