package vn.thanhdong.history.query;

import java.util.List;
import vn.thanhdong.query.Question;

/**
 * What shows that events are in the published log, all against one checkpoint. For auditors and administrators.
 *
 * @param size leaves of the tree that the checkpoint names; not more than are published
 * @param positions of the events, 1,000 at most, each from 1 to {@code size}
 */
public record GetLogProofs(long size, List<Long> positions) implements Question<LogProofs> {

    /** Most positions in one question. */
    public static final int MOST = 1_000;

    public GetLogProofs {
        positions = List.copyOf(positions);
        if (positions.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " proofs at once, not " + positions.size());
        }
    }

    @Override
    public Class<LogProofs> answer() {
        return LogProofs.class;
    }
}
