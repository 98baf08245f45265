package vn.thanhdong.procedures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.territory.Pause;

/**
 * Which due date was in force when, and when a dossier was late by it: what a period that is over is judged by. A date
 * that is moved afterwards, by an extension or by a late decision about a day off, changes nothing of what was before.
 * A pure function of the dossier's events.
 *
 * @param promises dates in the order in which they came into force; none before acceptance
 * @param late when the dossier was open and late, up to {@code since}
 * @param since when the latest event happened
 */
public record DueHistory(List<Promise> promises, List<Span> late, Instant since) {

    /**
     * A date, in force until the next one.
     *
     * @param since when it came into force; it counts for every moment after this one
     * @param due the date
     * @param moved no longer the one promised on acceptance: the waits that were over by then are in it
     */
    public record Promise(Instant since, Instant due, boolean moved) {}

    /** How a dossier that has ended is judged in periods that were over in that time, otherwise than by its last date. */
    public record Judged(Span when, Punctuality how) {}

    public DueHistory {
        promises = List.copyOf(promises);
        late = List.copyOf(late);
    }

    /** Of a dossier that has just been handed in. */
    public static DueHistory from(Instant submittedAt) {
        return new DueHistory(List.of(), List.of(), submittedAt);
    }

    /**
     * After one more event.
     *
     * @param before how far the dossier had come
     * @param now how far it has come by this event
     * @param at when that happened
     */
    public DueHistory after(DossierProgress before, DossierProgress now, Instant at) {
        if (before.ended()) {
            return this;
        }
        Instant upTo = at.isAfter(since) ? at : since;
        return new DueHistory(promisedBy(now, upTo), lateUpTo(before, upTo), upTo);
    }

    /** The due date in force at that moment, before acceptance the one then promised; empty without acceptance. */
    public Optional<Instant> dueAt(Instant moment) {
        return inForce(moment).map(Promise::due);
    }

    /** How a period that ends at that moment judges the dossier. */
    public Punctuality at(DossierProgress progress, Instant moment) {
        Optional<Instant> end = progress.end();
        if (end.isPresent()) {
            return inForce(moment)
                    .filter(promise -> !promise.equals(promises.getLast()))
                    .map(promise -> judged(progress, end.get(), promise))
                    .orElseGet(() -> Settlement.of(progress).at(moment));
        }
        return lateSpans(progress).stream().anyMatch(span -> span.holds(moment))
                ? Punctuality.IN_PROGRESS_LATE
                : Punctuality.IN_PROGRESS;
    }

    /** When it was open and late. How often the applicant was asked is no date: it counts for all of its time. */
    public List<Span> lateSpans(DossierProgress progress) {
        Optional<Instant> accepted = Settlement.lateAfter(progress);
        return Settlement.askedTooOften(progress)
                ? accepted.map(from -> List.of(new Span(from, progress.end().orElse(null))))
                        .orElseGet(List::of)
                : lateByDates(progress);
    }

    /**
     * When it was open and late by what was known at each moment: that the applicant is asked too often counts from the
     * request on.
     */
    public List<Span> lateByDates(DossierProgress progress) {
        Optional<Instant> from = Settlement.lateAfter(progress);
        return progress.ended() || from.isEmpty() ? late : joined(later(from.get(), since), null);
    }

    /** When a dossier that has ended was judged otherwise than it is by its last date. */
    public List<Judged> judgedOtherwise(DossierProgress progress) {
        Optional<Instant> end = progress.end();
        var otherwise = new ArrayList<Judged>();
        for (int i = 0; end.isPresent() && i < promises.size() - 1; i++) {
            Punctuality how = judged(progress, end.get(), promises.get(i));
            if (how != Settlement.of(progress).at(end.get())) {
                Instant after = i == 0 ? null : promises.get(i).since();
                otherwise.add(new Judged(new Span(after, promises.get(i + 1).since()), how));
            }
        }
        return otherwise;
    }

    private Optional<Promise> inForce(Instant moment) {
        return promises.stream()
                .filter(promise -> promise.since().isBefore(moment))
                .reduce((earlier, later) -> later)
                .or(() -> promises.stream().findFirst());
    }

    /** By the index of Decision 766/QĐ-TTg: of the waits, those that the date does not hold are subtracted. */
    private static Punctuality judged(DossierProgress progress, Instant end, Promise promise) {
        Duration waited = progress.pauses().stream()
                .filter(pause -> !promise.moved() || pause.to().isAfter(promise.since()))
                .map(DueHistory::length)
                .reduce(Duration.ZERO, Duration::plus);
        return Settlement.ended(progress, promise.due(), end.minus(waited));
    }

    private static Duration length(Pause pause) {
        return Duration.between(pause.from(), pause.to());
    }

    private List<Promise> promisedBy(DossierProgress now, Instant at) {
        Instant due = now.dueAt();
        if (due == null || (!promises.isEmpty() && promises.getLast().due().equals(due))) {
            return promises;
        }
        var all = new ArrayList<Promise>(promises);
        all.removeIf(promise -> promise.since().equals(at)); // what is told of one moment stood at no other
        all.add(new Promise(at, due, !due.equals(now.promisedAt())));
        return all;
    }

    private List<Span> lateUpTo(DossierProgress before, Instant upTo) {
        return Settlement.lateAfter(before)
                .map(from -> later(from, since))
                .filter(upTo::isAfter)
                .map(from -> joined(from, upTo))
                .orElse(late);
    }

    private List<Span> joined(Instant from, @Nullable Instant upTo) {
        var all = new ArrayList<Span>(late);
        boolean goesOn = !all.isEmpty() && Objects.equals(all.getLast().upTo(), from);
        all.add(new Span(goesOn ? all.removeLast().after() : from, upTo));
        return all;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
