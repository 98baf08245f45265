package vn.thanhdong.verifiablelog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree that is added to at its right edge: of what there is, it needs the tiles that are not full yet, one a level, and
 * gives back those that came to be or grew.
 */
public final class GrowingTree {

    /**
     * A tile as it is now.
     *
     * @param level from 0
     * @param index within the level
     * @param hashes one after the other
     * @param entries the bundle below a tile of level 0, else empty
     */
    public record Grown(int level, long index, byte[] hashes, byte[] entries) {}

    private final List<ByteArrayOutputStream> edge = new ArrayList<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private final List<Grown> full = new ArrayList<>();
    private final List<Boolean> grew = new ArrayList<>();
    private long size;

    /**
     * @param size leaves so far
     * @param tiles is asked for the tiles that are not full
     * @param bundle entries of the last one at level 0, empty where there is none
     */
    public GrowingTree(long size, TileSource tiles, byte[] bundle) {
        this.size = size;
        this.bundle.writeBytes(bundle);
        for (int level = 0; size >> (Tile.HEIGHT * level) > 0; level++) {
            long hashes = size >> (Tile.HEIGHT * level);
            int width = (int) (hashes % Tile.FULL);
            ByteArrayOutputStream kept = level(level);
            if (width > 0) {
                kept.writeBytes(tiles.hashes(new Tile(level, hashes / Tile.FULL, width)));
            }
        }
    }

    /** Leaves now. */
    public long size() {
        return size;
    }

    public void add(byte[] entry) {
        EntryBundle.add(bundle, entry);
        append(0, Rfc6962.leaf(entry));
        size++;
    }

    /** What is to be kept: each tile that became full, and each that is not full and grew. */
    public List<Grown> grown() {
        List<Grown> grown = new ArrayList<>(full);
        for (int level = 0; level < edge.size(); level++) {
            if (grew.get(level) && edge.get(level).size() > 0) {
                long index = (size >> (Tile.HEIGHT * level)) / Tile.FULL;
                grown.add(new Grown(
                        level, index, edge.get(level).toByteArray(), level == 0 ? bundle.toByteArray() : new byte[0]));
            }
        }
        return grown;
    }

    private void append(int level, Hash hash) {
        ByteArrayOutputStream hashes = level(level);
        hashes.writeBytes(hash.bytes());
        grew.set(level, true);
        if (hashes.size() == Tile.FULL * Hash.SIZE) {
            byte[] tile = hashes.toByteArray();
            // the leaf that fills it is not counted yet
            long index = (size >> (Tile.HEIGHT * level)) / Tile.FULL;
            full.add(new Grown(level, index, tile, level == 0 ? bundle.toByteArray() : new byte[0]));
            hashes.reset();
            if (level == 0) {
                bundle.reset();
            }
            append(level + 1, Rfc6962.subtree(tile, 0, Tile.FULL));
        }
    }

    private ByteArrayOutputStream level(int level) {
        while (edge.size() <= level) {
            edge.add(new ByteArrayOutputStream());
            grew.add(false);
        }
        return edge.get(level);
    }
}
