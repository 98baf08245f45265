package vn.thanhdong.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Tile;
import vn.thanhdong.verifiablelog.note.SignedNote;

/** The log in the tables of the audited database. */
record StoredLog(AuditedStore store) implements LogSource {

    @Override
    public Optional<SignedNote> checkpoint() {
        return store.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT checkpoint FROM log_head");
                    ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)).map(SignedNote::parse) : Optional.empty();
            }
        });
    }

    @Override
    public byte[] hashes(Tile tile) {
        byte[] hashes = column("hashes", tile.level(), tile.index());
        if (hashes.length < tile.width() * Hash.SIZE) {
            throw new AuditRefusal("refused.log-lacks", tile.path());
        }
        return Arrays.copyOf(hashes, tile.width() * Hash.SIZE);
    }

    @Override
    public List<byte[]> entries(long index, int width) {
        try {
            return EntryBundle.entries(EntryBundle.first(column("entries", 0, index), width));
        } catch (MalformedLogData garbled) {
            throw new AuditRefusal("refused.log-lacks", new Tile(Tile.ENTRIES, index, width).path());
        }
    }

    private byte[] column(String column, int level, long index) {
        return store.ask(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT " + column + " FROM log_tile WHERE level = ? AND tile = ?")) {
                select.setInt(1, level);
                select.setLong(2, index);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getBytes(1) : new byte[0];
                }
            }
        });
    }
}
