package vn.thanhdong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Tile;
import vn.thanhdong.verifiablelog.note.SignedNote;

/**
 * The log as everybody can read it.
 *
 * @param site address of the system, without {@code /log}
 */
record PublishedLog(Web web, URI site) implements LogSource {

    @Override
    public Optional<SignedNote> checkpoint() {
        return web.find(address("checkpoint")).map(note -> SignedNote.parse(new String(note, UTF_8)));
    }

    @Override
    public byte[] hashes(Tile tile) {
        byte[] hashes = get(tile);
        if (hashes.length != tile.width() * Hash.SIZE) {
            throw new AuditRefusal("refused.log-lacks", tile.path());
        }
        return hashes;
    }

    @Override
    public List<byte[]> entries(long index, int width) {
        var tile = new Tile(Tile.ENTRIES, index, width);
        try {
            return EntryBundle.entries(EntryBundle.first(get(tile), width));
        } catch (MalformedLogData garbled) {
            throw new AuditRefusal("refused.log-lacks", tile.path());
        }
    }

    private byte[] get(Tile tile) {
        return web.find(address(tile.path()))
                .orElseThrow(() -> new AuditRefusal("refused.log-lacks", address(tile.path())));
    }

    private URI address(String path) {
        String base = site.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "log/" + path);
    }
}
