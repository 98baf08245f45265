package vn.thanhdong.audit;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.audit.EntrySource.Entry;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.TiledTree;

/** Shows of single events that the published log contains them as they are now. */
final class LogProof {

    /** What can be said of an event. */
    enum Verdict {
        /** What it is now is what was published. */
        IN_THE_LOG,
        /** It was recorded after the last checkpoint. */
        NOT_YET_PUBLISHED,
        /** The log has something else at its place. */
        NOT_IN_THE_LOG
    }

    private final StoredEntries entries;
    private final Optional<Checkpoint> checkpoint;
    private final TiledTree tree;

    LogProof(AuditedStore store) {
        var log = new StoredLog(store);
        this.entries = new StoredEntries(store);
        this.checkpoint = log.checkpoint().map(note -> Checkpoint.parse(note.text()));
        this.tree = new TiledTree(checkpoint.map(Checkpoint::size).orElse(0L), log);
    }

    Verdict of(long position) {
        if (checkpoint.isEmpty() || position > checkpoint.get().size()) {
            return Verdict.NOT_YET_PUBLISHED;
        }
        List<Entry> now = entries.between(position - 1, position);
        boolean proved = now.size() == 1
                && now.getFirst().problem().isEmpty()
                && tree.inclusion(position - 1)
                        .proves(
                                Rfc6962.leaf(now.getFirst().bytes()),
                                checkpoint.get().root());
        return proved ? Verdict.IN_THE_LOG : Verdict.NOT_IN_THE_LOG;
    }
}
