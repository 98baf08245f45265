package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.List;

/** The root of a tree to which leaves are added, for whoever goes over all of them once: it keeps one hash per level. */
public final class GrowingRoot {

    /** Roots of the whole subtrees from the left, each smaller than the one before. */
    private final List<Hash> peaks = new ArrayList<>();

    private long size;

    /** Adds the hash of a leaf. */
    public void add(Hash leaf) {
        Hash node = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            node = Rfc6962.node(peaks.removeLast(), node);
        }
        peaks.add(node);
        size++;
    }

    /** Leaves so far. */
    public long size() {
        return size;
    }

    /** Root of the tree over all leaves so far. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Rfc6962.empty();
        }
        Hash root = peaks.getLast();
        for (Hash left : peaks.reversed().subList(1, peaks.size())) {
            root = Rfc6962.node(left, root);
        }
        return root;
    }
}
