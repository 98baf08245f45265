package vn.thanhdong.history.query;

import java.util.List;

/**
 * Answer to {@link GetLogProofs}; empty where there is no such tree.
 *
 * @param proofs in the order asked
 */
public record LogProofs(List<Proof> proofs) {

    /**
     * That one entry is in the tree, as RFC 6962 has it.
     *
     * @param position from 1; the index of the leaf is one less
     * @param entry what the log says of the event, Base64; its definition is in {@code LogEntry}
     * @param hashes from the leaf's sibling up to the child of the root, Base64
     */
    public record Proof(long position, String entry, List<String> hashes) {
        public Proof {
            hashes = List.copyOf(hashes);
        }
    }

    public LogProofs {
        proofs = List.copyOf(proofs);
    }
}
