package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Settlement;

/**
 * How a dossier stood when, by one of the two axes of time: after each event, from that event's moment to the next one's.
 * Moments are milliseconds since 1970. An event counts as past when all before it do.
 *
 * @param since from when on it existed
 * @param upTo moment of the last event
 * @param status when it had which status
 * @param judged when it was judged how, each moment by what was past at it; without {@link Punctuality#IN_PROGRESS}, which
 *     is the rest
 * @param askedTooOften from when on it counts as late because the applicant was asked more than once; null if never
 */
record PastAxis(
        long since,
        long upTo,
        Map<NationalStatus, List<EngineMoments>> status,
        Map<Punctuality, List<EngineMoments>> judged,
        @Nullable Long askedTooOften) {

    private static final List<Punctuality> WAYS_OF_ENDING =
            List.of(Punctuality.EARLY, Punctuality.ON_TIME, Punctuality.LATE);

    /** After the first event. */
    static PastAxis from(Instant happened, DossierProgress progress, DueHistory due) {
        long at = EngineMoments.reached(happened);
        return new PastAxis(at, at, Map.of(), Map.of(), null).after(happened, progress, due);
    }

    /** After one more event at that moment. */
    PastAxis after(Instant happened, DossierProgress progress, DueHistory due) {
        long at = Math.max(upTo, EngineMoments.reached(happened));
        return new PastAxis(
                since,
                at,
                then(status, at, Map.of(progress.status(), List.of(EngineMoments.from(at)))),
                then(judged, at, judged(progress, due, at)),
                askedTooOften == null && Settlement.askedTooOften(progress) ? (Long) at : askedTooOften);
    }

    /** Empty before it existed. */
    Optional<NationalStatus> statusAt(long moment) {
        return holding(status, moment);
    }

    /** How it had ended by then; empty while it was open. */
    Optional<Punctuality> endedAt(long moment) {
        return holding(judged, moment).filter(WAYS_OF_ENDING::contains);
    }

    /** How it was judged at that moment; only where it existed. */
    Punctuality judgedAt(long moment) {
        return holding(judged, moment).orElse(Punctuality.IN_PROGRESS);
    }

    boolean wasAskedTooOften(long moment) {
        return askedTooOften != null && moment >= askedTooOften;
    }

    private static Map<Punctuality, List<EngineMoments>> judged(DossierProgress progress, DueHistory due, long at) {
        return Settlement.of(progress)
                .punctuality()
                .map(how -> Map.of(how, List.of(EngineMoments.from(at))))
                .orElseGet(() -> Map.of(
                        Punctuality.IN_PROGRESS_LATE,
                        due.lateSpans(progress).stream()
                                .flatMap(span -> EngineMoments.of(span, at).stream())
                                .toList()));
    }

    /** The first until that moment, the second from it on. */
    private static <K extends Enum<K>> Map<K, List<EngineMoments>> then(
            Map<K, List<EngineMoments>> before, long at, Map<K, List<EngineMoments>> now) {
        var all = new TreeMap<K, List<EngineMoments>>();
        before.forEach((key, ranges) -> all.put(key, EngineMoments.before(ranges, at)));
        now.forEach((key, ranges) -> all.merge(key, ranges, EngineMoments::joined));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private static <K> Optional<K> holding(Map<K, List<EngineMoments>> ranges, long moment) {
        return ranges.entrySet().stream()
                .filter(one -> EngineMoments.anyHolds(one.getValue(), moment))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
