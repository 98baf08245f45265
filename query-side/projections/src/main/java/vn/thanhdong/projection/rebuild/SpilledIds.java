package vn.thanhdong.projection.rebuild;

import java.util.BitSet;

/**
 * Which documents may have left memory already: a Bloom filter of 8 MiB, so that new documents are not looked for in the
 * index. It may say yes wrongly, which costs a look, and never no.
 */
final class SpilledIds {

    private static final int BITS = 1 << 26;

    private final BitSet bits = new BitSet(BITS);

    void add(String id) {
        long hash = hash(id);
        bits.set(first(hash));
        bits.set(second(hash));
    }

    boolean mayContain(String id) {
        long hash = hash(id);
        return bits.get(first(hash)) && bits.get(second(hash));
    }

    private static int first(long hash) {
        return (int) hash & (BITS - 1);
    }

    private static int second(long hash) {
        return (int) (hash >>> 32) & (BITS - 1);
    }

    /** FNV-1a, mixed so that both halves are usable. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 29);
    }
}
