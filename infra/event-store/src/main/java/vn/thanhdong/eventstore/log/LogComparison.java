package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.thanhdong.eventstore.position.PlacedEvent;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.Tile;

/** Compares a few tiles of the log with the events of the store, all of it of one moment. */
final class LogComparison {

    private static final int TILES = 4;

    private final Connection connection;
    private final LogTiles tiles;

    LogComparison(Connection connection) {
        this.connection = connection;
        this.tiles = new LogTiles(connection);
    }

    /**
     * Where a pass is.
     *
     * @param position last one compared
     * @param index highest global index of the events so far: below it, all events were seen
     */
    record Reached(long position, long index) {

        static final Reached NOTHING = new Reached(0, Long.MIN_VALUE);
    }

    /**
     * The next few tiles.
     *
     * @param published size up to which the log is published
     * @throws DifferenceFound the first difference
     */
    Reached next(Reached from, long published) throws SQLException {
        long first = from.position() / Tile.FULL;
        long to = Math.min(published, (first + TILES) * Tile.FULL);
        List<PlacedEvent> events = PlacedEvent.after(connection, from.position(), (int) (to - from.position()));
        long index = from.index();
        for (long tile = first; tile * Tile.FULL < to; tile++) {
            compare(tile, from.position(), to, events);
            requireHeldAbove(0, tile);
        }
        for (PlacedEvent event : events) {
            index = Math.max(index, event.globalIndex());
        }
        new UnplacedEvents(connection).requireNone(from.index(), index, to, events);
        return new Reached(to, index);
    }

    private void compare(long tile, long after, long to, List<PlacedEvent> events) {
        long before = tile * Tile.FULL;
        LogTiles.Row row = tiles.row(0, tile).orElseThrow(() -> changed(before + 1));
        List<byte[]> entries;
        try {
            entries = EntryBundle.entries(row.entries());
        } catch (MalformedLogData garbled) {
            throw changed(before + 1);
        }
        long last = Math.min(to, before + Tile.FULL);
        for (long position = Math.max(after, before) + 1; position <= last; position++) {
            int at = (int) (position - before - 1);
            if (at >= entries.size()
                    || row.hashes().length < (at + 1) * Hash.SIZE
                    || !Rfc6962.leaf(entries.get(at)).equals(Hash.at(row.hashes(), at * Hash.SIZE))) {
                throw changed(position);
            }
            int place = (int) (position - after - 1);
            if (place >= events.size() || events.get(place).position() != position) {
                throw new DifferenceFound(position, Difference.POSITION_MISSING);
            }
            compare(events.get(place), entries.get(at));
        }
    }

    private static void compare(PlacedEvent placed, byte[] recorded) {
        long position = placed.position();
        PlacedEvent.Now event = placed.event();
        if (event == null) {
            throw new DifferenceFound(position, Difference.EVENT_MISSING);
        }
        if (event.recordedAt() == null
                || event.leaf().length == 0
                || !Arrays.equals(
                        new LogEntry(position, event.eventId(), event.recordedAt(), event.leaf()).bytes(), recorded)) {
            throw new DifferenceFound(position, Difference.EVENT_CHANGED);
        }
        if (!Arrays.equals(placed.leaf(), event.leaf())) {
            throw new DifferenceFound(position, Difference.LEAF_CHANGED);
        }
    }

    /** A full tile's root stands in the tile above it, and so on up: what the checkpoint covers, covers this tile. */
    private void requireHeldAbove(int level, long tile) {
        byte[] hashes = tiles.row(level, tile).map(LogTiles.Row::hashes).orElseGet(() -> new byte[0]);
        if (hashes.length < Tile.FULL * Hash.SIZE) {
            return; // not full yet: the root is computed from it
        }
        byte[] above =
                tiles.row(level + 1, tile / Tile.FULL).map(LogTiles.Row::hashes).orElseGet(() -> new byte[0]);
        int at = (int) (tile % Tile.FULL) * Hash.SIZE;
        boolean held = above.length >= at + Hash.SIZE
                && Rfc6962.subtree(hashes, 0, Tile.FULL).equals(Hash.at(above, at));
        if (!held) {
            throw changed((tile << (Tile.HEIGHT * (level + 1))) + 1);
        }
        if (tile % Tile.FULL == Tile.FULL - 1) {
            requireHeldAbove(level + 1, tile / Tile.FULL);
        }
    }

    private static DifferenceFound changed(long position) {
        return new DifferenceFound(position, Difference.TILE_CHANGED);
    }
}
