package vn.thanhdong.eventstore.log;

import vn.thanhdong.verifiablelog.InclusionProof;

/**
 * An entry of the log and what shows that it is in the tree of a checkpoint.
 *
 * @param position from 1
 * @param entry its bytes, see {@link vn.thanhdong.verifiablelog.LogEntry}
 * @param proof that its hash is the leaf at that place
 */
public record ProvenEntry(long position, byte[] entry, InclusionProof proof) {

    public ProvenEntry {
        entry = entry.clone();
    }

    @Override
    public byte[] entry() {
        return entry.clone();
    }
}
