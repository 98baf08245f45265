package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.Settlement;
import vn.thanhdong.query.TimeAxis;

/**
 * How a dossier stood at every moment, in ranges of time that the engine finds a moment in: the facts of
 * {@link DossierStanding} after each of its events. Nothing personal is in it.
 *
 * @param occurred by what had happened
 * @param recorded by what was recorded
 * @param late when it was open and late by what was known at each moment; only where the applicant was asked too often,
 *     for elsewhere {@code standing.lateWhile} says the same
 * @param dates due dates in the order in which they became known; shown, not searched
 */
record PastStanding(
        PastAxis occurred, PastAxis recorded, @Nullable List<EngineRange> late, List<KnownDate> dates) {

    /**
     * A due date, until the next one.
     *
     * @param occurred from when on it was in force, in milliseconds since 1970
     * @param recorded from when on it was on record
     */
    record KnownDate(long occurred, long recorded, Instant due) {

        long since(TimeAxis axis) {
            return axis == TimeAxis.OCCURRED ? occurred : recorded;
        }
    }

    /** After the first event. */
    static PastStanding from(Instant occurredAt, Instant recordedAt, DossierProgress progress, DueHistory due) {
        return new PastStanding(
                PastAxis.from(occurredAt, progress, due), PastAxis.from(recordedAt, progress, due), null, List.of());
    }

    /** After one more event. */
    PastStanding after(Instant occurredAt, Instant recordedAt, DossierProgress progress, DueHistory due) {
        PastAxis happened = occurred.after(occurredAt, progress, due);
        PastAxis known = recorded.after(recordedAt, progress, due);
        return new PastStanding(
                happened,
                known,
                Settlement.askedTooOften(progress)
                        ? due.lateByDates(progress).stream()
                                .map(EngineRange::of)
                                .toList()
                        : null,
                dates(progress.dueAt(), happened.upTo(), known.upTo()));
    }

    PastAxis by(TimeAxis axis) {
        return axis == TimeAxis.OCCURRED ? occurred : recorded;
    }

    /** The date that was known by then; empty before there was one. */
    Optional<Instant> dueAt(TimeAxis axis, long moment) {
        return dates.stream()
                .filter(date -> date.since(axis) <= moment)
                .reduce((earlier, later) -> later)
                .map(KnownDate::due);
    }

    private List<KnownDate> dates(@Nullable Instant due, long happened, long known) {
        if (due == null || (!dates.isEmpty() && dates.getLast().due().equals(due))) {
            return dates;
        }
        return Stream.concat(dates.stream(), Stream.of(new KnownDate(happened, known, due)))
                .toList();
    }
}
