package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Root and proofs of a tree whose hashes are kept in tiles. Reads each tile that it needs once. */
public final class TiledTree {

    private final long size;
    private final TileSource source;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** @param size leaves, 0 or more */
    public TiledTree(long size, TileSource source) {
        this.size = size;
        this.source = source;
    }

    public Hash root() {
        return size == 0 ? Rfc6962.empty() : range(0, size);
    }

    /** Hash of the leaf at an index. */
    public Hash leaf(long index) {
        requireWithin(index, size);
        return range(index, index + 1);
    }

    /**
     * The proof that the leaf at {@code index} is in this tree.
     *
     * @throws IllegalArgumentException there is no such leaf
     */
    public InclusionProof inclusion(long index) {
        requireWithin(index, size);
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Rfc6962.split(to - from);
            if (index < middle) {
                path.addFirst(range(middle, to));
                to = middle;
            } else {
                path.addFirst(range(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /**
     * The proof that this tree begins with the one of {@code oldSize} leaves.
     *
     * @throws IllegalArgumentException that one is larger
     */
    public ConsistencyProof consistency(long oldSize) {
        requireWithin(oldSize, size + 1);
        List<Hash> path = new ArrayList<>();
        if (oldSize > 0 && oldSize < size) {
            long from = 0;
            long to = size;
            boolean whole = true;
            while (oldSize != to) {
                long middle = from + Rfc6962.split(to - from);
                if (oldSize <= middle) {
                    path.addFirst(range(middle, to));
                    to = middle;
                } else {
                    path.addFirst(range(from, middle));
                    from = middle;
                    whole = false;
                }
            }
            if (!whole) {
                path.addFirst(range(from, to));
            }
        }
        return new ConsistencyProof(oldSize, size, path);
    }

    /** Hash of the leaves from {@code from} to before {@code to}, a range at which RFC 6962 parts a tree. */
    private Hash range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            return whole(from, Long.numberOfTrailingZeros(count));
        }
        long middle = from + Rfc6962.split(count);
        return Rfc6962.node(range(from, middle), range(middle, to));
    }

    /** Hash of a subtree with all its leaves: out of the tile that holds a row of it. */
    private Hash whole(long from, int height) {
        int level = height / Tile.HEIGHT;
        int count = 1 << (height % Tile.HEIGHT);
        long first = from >> (Tile.HEIGHT * level);
        byte[] hashes = read.computeIfAbsent(tile(level, first / Tile.FULL), source::hashes);
        return Rfc6962.subtree(hashes, (int) (first % Tile.FULL) * Hash.SIZE, count);
    }

    private Tile tile(int level, long index) {
        long hashes = (size >> (Tile.HEIGHT * level)) - index * Tile.FULL;
        return new Tile(level, index, (int) Math.min(Tile.FULL, hashes));
    }

    private static void requireWithin(long index, long limit) {
        if (index < 0 || index >= limit) {
            throw new IllegalArgumentException(index + " is not in a tree before " + limit);
        }
    }
}
