package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.GrowingTree;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.Tile;
import vn.thanhdong.verifiablelog.TileSource;

/** The table of tiles, by one connection. */
final class LogTiles implements TileSource {

    private static final String ONE = "SELECT hashes, entries FROM log_tile WHERE level = ? AND tile = ?";
    private static final String KEEP = """
            INSERT INTO log_tile (level, tile, hashes, entries)
            SELECT * FROM unnest(?::integer[], ?::bigint[], ?::bytea[], ?::bytea[])
            ON CONFLICT (level, tile) DO UPDATE SET hashes = excluded.hashes, entries = excluded.entries
            """;

    private final Connection connection;

    LogTiles(Connection connection) {
        this.connection = connection;
    }

    /** A row of the table: a tile as wide as it is by now. */
    record Row(byte[] hashes, byte[] entries) {}

    /** @throws LogBroken the tile is not there, or narrower */
    @Override
    public byte[] hashes(Tile tile) {
        byte[] hashes = row(tile.level(), tile.index()).map(Row::hashes).orElseGet(() -> new byte[0]);
        if (hashes.length < tile.width() * Hash.SIZE) {
            throw new LogBroken("The verifiable log lacks " + tile.path()
                    + ": somebody changed the table log_tile. Restore the database from a backup.");
        }
        return Arrays.copyOf(hashes, tile.width() * Hash.SIZE);
    }

    /** The bundle of entries, as wide as the tile; empty where there is none. */
    byte[] entries(Tile tile) {
        return row(0, tile.index())
                .map(row -> EntryBundle.first(row.entries(), tile.width()))
                .orElseGet(() -> new byte[0]);
    }

    Optional<Row> row(int level, long index) {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setInt(1, level);
            select.setLong(2, index);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Row(row.getBytes(1), row.getBytes(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the verifiable log: " + e.getMessage(), e);
        }
    }

    void keep(List<GrowingTree.Grown> tiles) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(
                    1, tiles.stream().mapToInt(GrowingTree.Grown::level).toArray());
            insert.setObject(
                    2, tiles.stream().mapToLong(GrowingTree.Grown::index).toArray());
            insert.setObject(3, tiles.stream().map(GrowingTree.Grown::hashes).toArray(byte[][]::new));
            insert.setObject(4, tiles.stream().map(GrowingTree.Grown::entries).toArray(byte[][]::new));
            insert.executeUpdate();
        }
    }
}
