package vn.thanhdong.verifiablelog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, with SHA-256. A leaf and a node are hashed with different first bytes, so that
 * nobody can pass off the one as the other.
 */
public final class Rfc6962 {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Rfc6962() {}

    /** Hash of a leaf that holds this entry. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return Hash.own(digest.digest(entry));
    }

    /** Hash of the node above these two. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        left.addTo(digest);
        right.addTo(digest);
        return Hash.own(digest.digest());
    }

    /** Root of the tree that has no leaf: the hash of nothing. */
    public static Hash empty() {
        return Hash.own(sha256().digest());
    }

    /** Root of the tree over these hashes of leaves. */
    public static Hash root(List<Hash> leaves) {
        int count = leaves.size();
        if (count == 0) {
            return empty();
        }
        if (count == 1) {
            return leaves.getFirst();
        }
        int left = (int) split(count);
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, count)));
    }

    /**
     * Root of a whole subtree, whose hashes stand one after the other.
     *
     * @param count how many, a power of two
     */
    public static Hash subtree(byte[] hashes, int offset, int count) {
        if (count == 1) {
            return Hash.at(hashes, offset);
        }
        MessageDigest digest = sha256();
        byte[] row = new byte[count / 2 * Hash.SIZE];
        pairs(digest, hashes, offset, row, count / 2);
        for (int left = count / 4; left > 0; left /= 2) {
            pairs(digest, row, 0, row, left);
        }
        return Hash.at(row, 0);
    }

    private static void pairs(MessageDigest digest, byte[] from, int offset, byte[] to, int count) {
        for (int pair = 0; pair < count; pair++) {
            digest.update(NODE);
            digest.update(from, offset + pair * 2 * Hash.SIZE, 2 * Hash.SIZE);
            System.arraycopy(digest.digest(), 0, to, pair * Hash.SIZE, Hash.SIZE);
        }
    }

    /** The largest power of two below {@code count}: where RFC 6962 parts a tree. */
    static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** SHA-256 of these bytes alone, which is the hash of no leaf and no node. */
    public static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
