package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Span;

/**
 * Moments from one on and before another, as the engine's fields of type {@code date_range} take them, in milliseconds
 * since 1970: numbers are half as long as times written out.
 *
 * @param gte the first one
 * @param lt the first one after them; null where they go on
 */
record EngineMoments(long gte, @Nullable Long lt) {

    static EngineMoments from(long first) {
        return new EngineMoments(first, null);
    }

    /** What of a span lies at or after that moment; empty where nothing does. */
    static Optional<EngineMoments> of(Span span, long first) {
        long begin = span.after() == null ? first : Math.max(first, span.after().toEpochMilli() + 1);
        Long end = span.upTo() == null ? null : (Long) (span.upTo().toEpochMilli() + 1);
        return end != null && end <= begin ? Optional.empty() : Optional.of(new EngineMoments(begin, end));
    }

    /** The first millisecond at which that has happened. */
    static long reached(Instant happened) {
        long floor = happened.toEpochMilli();
        return Instant.ofEpochMilli(floor).equals(happened) ? floor : floor + 1;
    }

    boolean holds(long moment) {
        return moment >= gte && (lt == null || moment < lt);
    }

    static boolean anyHolds(List<EngineMoments> ranges, long moment) {
        return ranges.stream().anyMatch(range -> range.holds(moment));
    }

    /** Those before that moment. */
    static List<EngineMoments> before(List<EngineMoments> ranges, long end) {
        return ranges.stream()
                .filter(range -> range.gte < end)
                .map(range -> range.lt != null && range.lt <= end ? range : new EngineMoments(range.gte, end))
                .toList();
    }

    /** Both, one after the other; what follows without a gap is one. */
    static List<EngineMoments> joined(List<EngineMoments> earlier, List<EngineMoments> later) {
        var all = new ArrayList<EngineMoments>(earlier);
        for (EngineMoments next : later) {
            boolean goesOn = !all.isEmpty() && ((Long) next.gte).equals(all.getLast().lt);
            all.add(goesOn ? new EngineMoments(all.removeLast().gte, next.lt) : next);
        }
        return List.copyOf(all);
    }
}
