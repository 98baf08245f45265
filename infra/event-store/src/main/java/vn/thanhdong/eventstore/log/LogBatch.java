package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thanhdong.eventstore.serialization.StoredInstant;
import vn.thanhdong.verifiablelog.GrowingTree;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Tile;

/**
 * Adds the next positions to the tree, in one transaction of the caller: tiles and size together or nothing, so that no
 * leaf is taken twice and none is left out wherever the process dies.
 */
final class LogBatch {

    private final Connection connection;
    private final NextLeaves next;
    private final Consumer<LogStep> onStep;

    LogBatch(Connection connection, NextLeaves next, Consumer<LogStep> onStep) {
        this.connection = connection;
        this.next = next;
        this.onStep = onStep;
    }

    /**
     * @return how many were added; empty when another process is at it
     * @throws DifferenceFound the next position is not there, or its event is not
     */
    Optional<Integer> run() throws SQLException {
        Optional<LogHead> elected = LogHead.elect(connection);
        if (elected.isEmpty()) {
            return Optional.empty();
        }
        long before = elected.get().size();
        onStep.accept(LogStep.ELECTED);
        var tiles = new LogTiles(connection);
        GrowingTree tree = new GrowingTree(before, tiles, bundle(tiles, before));
        read(tree);
        onStep.accept(LogStep.READ);
        if (tree.size() > before) {
            tiles.keep(tree.grown());
            onStep.accept(LogStep.TILES_WRITTEN);
            writeSize(tree.size());
            onStep.accept(LogStep.SIZE_WRITTEN);
        }
        return Optional.of((int) (tree.size() - before));
    }

    private static byte[] bundle(LogTiles tiles, long size) {
        int width = (int) (size % Tile.FULL);
        return width == 0 ? new byte[0] : tiles.entries(new Tile(Tile.ENTRIES, size / Tile.FULL, width));
    }

    private void read(GrowingTree tree) throws SQLException {
        for (NextLeaves.Row row : next.after(tree.size(), connection)) {
            long position = tree.size() + 1;
            if (row.position() != position) {
                throw new DifferenceFound(position, Difference.POSITION_MISSING);
            }
            if (row.eventId() == null || row.recordedAt() == null) {
                throw new DifferenceFound(position, Difference.EVENT_MISSING);
            }
            tree.add(entry(position, row.eventId(), row.recordedAt(), row.leaf()));
        }
    }

    private static byte[] entry(long position, String id, String recordedAt, byte[] leaf) {
        try {
            return new LogEntry(position, id, StoredInstant.parse(recordedAt), leaf).bytes();
        } catch (DateTimeException changed) {
            throw new DifferenceFound(position, Difference.EVENT_CHANGED);
        } catch (MalformedLogData changed) {
            throw new DifferenceFound(position, Difference.LEAF_CHANGED);
        }
    }

    private void writeSize(long size) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE log_head SET size = ?")) {
            update.setLong(1, size);
            update.executeUpdate();
        }
    }
}
