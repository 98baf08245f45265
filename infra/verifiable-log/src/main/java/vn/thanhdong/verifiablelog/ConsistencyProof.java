package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a tree begins with another, so that nothing in it was changed since, RFC 6962, section 2.1.2.
 *
 * @param oldSize leaves of the older tree
 * @param size leaves of the newer tree
 * @param hashes none when either tree is empty or both have one size
 */
public record ConsistencyProof(long oldSize, long size, List<Hash> hashes) {

    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether it shows that the tree with {@code root} begins with the one that has {@code oldRoot}. */
    public boolean proves(Hash oldRoot, Hash root) {
        if (oldSize < 0 || oldSize > size) {
            return false;
        }
        if (oldSize == size) {
            return hashes.isEmpty() && oldRoot.equals(root);
        }
        if (oldSize == 0) {
            return hashes.isEmpty() && oldRoot.equals(Rfc6962.empty());
        }
        return !hashes.isEmpty() && climbs(oldRoot, root);
    }

    /** RFC 9162, section 2.1.4.2. */
    private boolean climbs(Hash oldRoot, Hash root) {
        List<Hash> path = new ArrayList<>(hashes);
        if (Long.bitCount(oldSize) == 1) {
            path.addFirst(oldRoot);
        }
        long here = oldSize - 1;
        long last = size - 1;
        while ((here & 1) == 1) {
            here >>= 1;
            last >>= 1;
        }
        Hash older = path.getFirst();
        Hash newer = older;
        for (Hash next : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((here & 1) == 1 || here == last) {
                older = Rfc6962.node(next, older);
                newer = Rfc6962.node(next, newer);
                while ((here & 1) == 0 && here != 0) {
                    here >>= 1;
                    last >>= 1;
                }
            } else {
                newer = Rfc6962.node(newer, next);
            }
            here >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(root);
    }
}
