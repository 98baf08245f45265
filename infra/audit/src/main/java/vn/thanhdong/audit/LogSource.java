package vn.thanhdong.audit;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.verifiablelog.TileSource;
import vn.thanhdong.verifiablelog.note.SignedNote;

/** Where the verifiable log is read: from the tables beside the events, or from its public address. */
interface LogSource extends TileSource {

    /** The last checkpoint; empty before the first. */
    Optional<SignedNote> checkpoint();

    /**
     * The entries of one bundle.
     *
     * @param index of the bundle, from 0
     * @param width how many are wanted, 1 to 256
     * @throws AuditRefusal the log does not have them
     */
    List<byte[]> entries(long index, int width);
}
