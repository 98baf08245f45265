package vn.thanhdong.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.eventstore.log.Difference;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Tile;

/**
 * Entries as the log itself has them, for whoever has no copy of the events.
 *
 * @param head how many the log has published
 */
record LoggedEntries(LogSource log, long head) implements EntrySource {

    @Override
    public List<Entry> between(long after, long last) {
        List<Entry> entries = new ArrayList<>();
        for (long bundle = after / Tile.FULL; bundle * Tile.FULL < last; bundle++) {
            long first = bundle * Tile.FULL;
            List<byte[]> all = log.entries(bundle, (int) Math.min(Tile.FULL, head - first));
            for (int at = 0; at < all.size(); at++) {
                if (first + at >= after && first + at < last) {
                    entries.add(entry(first + at + 1, all.get(at)));
                }
            }
        }
        return entries;
    }

    @Override
    public Optional<Entry> inserted() {
        return Optional.empty(); // in a tree there is no place beside the leaves
    }

    private static Entry entry(long position, byte[] bytes) {
        try {
            LogEntry entry = LogEntry.parse(bytes);
            return new Entry(
                    position,
                    entry.eventId(),
                    bytes,
                    entry.position() == position ? Optional.empty() : Optional.of(Difference.TILE_CHANGED));
        } catch (MalformedLogData garbled) {
            return new Entry(position, "", bytes, Optional.of(Difference.TILE_CHANGED));
        }
    }
}
