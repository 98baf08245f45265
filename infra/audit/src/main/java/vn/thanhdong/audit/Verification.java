package vn.thanhdong.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import vn.thanhdong.audit.EntrySource.Entry;
import vn.thanhdong.eventstore.log.Difference;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.GrowingRoot;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.Tile;

/**
 * Goes over all entries once, in their order: each has to be the one that the log has at its place, and all of them
 * together have to lead to every checkpoint that somebody kept. So it is shown at once that each checkpoint is contained in
 * the next.
 */
final class Verification {

    private static final int PAGE = 16 * Tile.FULL;
    private static final int PAGES_AT_ONCE = 4;

    private final EntrySource source;
    private final LogSource log;
    private final long logged;
    private final List<Checkpoint> checkpoints;
    private final GrowingRoot root = new GrowingRoot();
    private final List<Checkpoint> reached = new ArrayList<>();

    /**
     * @param logged how many entries the log has published
     * @param checkpoints whose signatures are settled
     */
    Verification(EntrySource source, LogSource log, long logged, List<Checkpoint> checkpoints) {
        this.source = source;
        this.log = log;
        this.logged = logged;
        this.checkpoints = checkpoints;
    }

    /**
     * The first difference.
     *
     * @param position the first at which something is not as it was recorded
     * @param last the last that it can be; the same, unless only a checkpoint tells
     * @param eventId empty where none is known
     */
    record Finding(long position, long last, Difference kind, String eventId) {

        static Finding at(Entry entry, Difference kind) {
            return new Finding(entry.position(), entry.position(), kind, entry.eventId());
        }
    }

    /**
     * How it ended.
     *
     * @param entries how many were gone over
     * @param reached checkpoints to which they lead
     * @param finding empty when everything is as it was recorded
     */
    record Outcome(long entries, List<Checkpoint> reached, Optional<Finding> finding) {}

    private record Page(long after, long last, List<Entry> entries, List<byte[]> recorded) {}

    Outcome run() {
        long last = checkpoints.stream().mapToLong(Checkpoint::size).reduce(source.head(), Math::max);
        reach();
        Optional<Finding> finding = LongStream.iterate(0, after -> after < last, after -> after + PAGE)
                .boxed()
                .gather(Gatherers.mapConcurrent(PAGES_AT_ONCE, after -> page(after, Math.min(last, after + PAGE))))
                .map(this::check)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> source.inserted().map(entry -> Finding.at(entry, Difference.EVENT_INSERTED)));
        return new Outcome(root.size(), List.copyOf(reached), finding);
    }

    private Page page(long after, long last) {
        return new Page(after, last, source.between(after, last), recorded(after, last));
    }

    private List<byte[]> recorded(long after, long last) {
        List<byte[]> recorded = new ArrayList<>();
        for (long first = after; first < Math.min(last, logged); first += Tile.FULL) {
            recorded.addAll(log.entries(first / Tile.FULL, (int) Math.min(Tile.FULL, logged - first)));
        }
        return recorded;
    }

    private Optional<Finding> check(Page page) {
        long position = page.after();
        for (Entry entry : page.entries()) {
            position++;
            if (entry.position() != position) {
                return Optional.of(missing(position));
            }
            Optional<Finding> finding = check(entry, page).or(this::reach);
            if (finding.isPresent()) {
                return finding;
            }
        }
        return position < page.last() ? Optional.of(missing(position + 1)) : Optional.empty();
    }

    private Optional<Finding> check(Entry entry, Page page) {
        int at = (int) (entry.position() - page.after() - 1);
        Optional<Difference> problem = entry.problem().filter(kind -> kind != Difference.LEAF_CHANGED);
        if (problem.isPresent()) {
            return problem.map(kind -> Finding.at(entry, kind));
        }
        if (at < page.recorded().size() && !Arrays.equals(page.recorded().get(at), entry.bytes())) {
            return Optional.of(Finding.at(entry, Difference.EVENT_CHANGED));
        }
        root.add(Rfc6962.leaf(entry.bytes()));
        return entry.problem().map(kind -> Finding.at(entry, kind));
    }

    /** Every checkpoint of the size that the tree has now has to have its root. */
    private Optional<Finding> reach() {
        for (Checkpoint checkpoint : checkpoints) {
            if (checkpoint.size() == root.size()) {
                if (!checkpoint.root().equals(root.root())) {
                    return Optional.of(notThatRoot(checkpoint));
                }
                if (!reached.contains(checkpoint)) {
                    reached.add(checkpoint);
                }
            }
        }
        return Optional.empty();
    }

    /** Events, hashes and entries were made to fit each other: the change lies behind the last checkpoint that fits. */
    private Finding notThatRoot(Checkpoint checkpoint) {
        long before = reached.stream().mapToLong(Checkpoint::size).max().orElse(0);
        return new Finding(before + 1, checkpoint.size(), Difference.CHECKPOINT_CHANGED, "");
    }

    private static Finding missing(long position) {
        return new Finding(position, position, Difference.POSITION_MISSING, "");
    }
}
