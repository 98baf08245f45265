package vn.thanhdong.verifiablelog;

import java.util.List;
import java.util.Optional;

/**
 * Shows that a leaf is in a tree, RFC 6962, section 2.1.1.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param hashes from the leaf's sibling up to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether it shows that this is the hash of the leaf at {@code index} of the tree with this root. */
    public boolean proves(Hash leaf, Hash root) {
        return root(leaf).filter(root::equals).isPresent();
    }

    /** The root to which it leads from that leaf; empty when it has not as many hashes as index and size ask for. */
    public Optional<Hash> root(Hash leaf) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        // RFC 9162, section 2.1.3.2
        long here = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : hashes) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((here & 1) == 1 || here == last) {
                hash = Rfc6962.node(sibling, hash);
                while ((here & 1) == 0 && here != 0) {
                    here >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Rfc6962.node(hash, sibling);
            }
            here >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
