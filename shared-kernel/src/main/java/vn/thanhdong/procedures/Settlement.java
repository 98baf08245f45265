package vn.thanhdong.procedures;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the figures need to know of one dossier: how punctually it ended, or from when on it is late.
 *
 * <p>Decision 766/QĐ-TTg: the end is taken from status 9, else 10, else refusal, withdrawal or stop; waiting for the
 * applicant is subtracted; more than one request for supplements counts as overdue; a withdrawn dossier counts only if
 * it had been accepted.
 *
 * <p>The legal due date of a dossier that is worked on here has already been moved by its pauses, so the wait is in it
 * and is not subtracted again. The due date of a past dossier is what its row states and was never moved: there the wait
 * is subtracted from the end.
 *
 * @param punctuality how it ended: {@code EARLY}, {@code ON_TIME} or {@code LATE}; empty while it is open
 * @param overdueFrom while it is open, late at every moment after this one; empty when no time of the agency runs that
 *     could end: not accepted yet, or waiting for the applicant since before the date
 * @param counts whether the published figures count it
 */
public record Settlement(Optional<Punctuality> punctuality, Optional<Instant> overdueFrom, boolean counts) {

    /** Decision 766/QĐ-TTg: more requests than this count as overdue. */
    static final int SUPPLEMENTS_ALLOWED = 1;

    /** The settlement of a dossier that has come so far. */
    public static Settlement of(DossierProgress progress) {
        return progress.end()
                .map(end -> new Settlement(Optional.of(ended(progress, end)), Optional.empty(), progress.counts()))
                .orElseGet(() -> new Settlement(Optional.empty(), lateAfter(progress), progress.counts()));
    }

    /** How the dossier stands, an open one as judged at that moment. */
    public Punctuality at(Instant moment) {
        return punctuality.orElseGet(() -> overdueFrom.filter(moment::isAfter).isPresent()
                ? Punctuality.IN_PROGRESS_LATE
                : Punctuality.IN_PROGRESS);
    }

    private static Punctuality ended(DossierProgress progress, Instant end) {
        Instant due = progress.dueAt();
        if (due == null) {
            // ended before acceptance: nothing was promised that could be missed
            return progress.supplementRequests() > SUPPLEMENTS_ALLOWED ? Punctuality.LATE : Punctuality.ON_TIME;
        }
        return ended(progress, due, end.minus(waitNotInDueDate(progress, due)));
    }

    /** How it ended by that date; {@code measured} is its end without the waits that the date does not hold. */
    static Punctuality ended(DossierProgress progress, Instant due, Instant measured) {
        return progress.supplementRequests() > SUPPLEMENTS_ALLOWED
                ? Punctuality.LATE
                : Punctuality.of(Optional.of(measured), due, measured);
    }

    /**
     * Late at every moment after this one at which it is open, by the date that is known now; also of one that has ended.
     * How it stood before that date was known says {@link DueHistory}.
     */
    public static Optional<Instant> lateAfter(DossierProgress progress) {
        Instant due = progress.dueAt();
        Instant accepted = progress.acceptedAt();
        if (due == null || accepted == null) {
            return Optional.empty();
        }
        if (progress.supplementRequests() > SUPPLEMENTS_ALLOWED) {
            return Optional.of(accepted);
        }
        Instant late = due.plus(waitNotInDueDate(progress, due));
        Instant waiting = progress.pausedSince();
        return waiting != null && !waiting.isAfter(late) ? Optional.empty() : Optional.of(late);
    }

    /** More than one request for supplements, which counts as late whatever the dates say (Decision 766/QĐ-TTg). */
    public static boolean askedTooOften(DossierProgress progress) {
        return progress.supplementRequests() > SUPPLEMENTS_ALLOWED;
    }

    /** The waits that have not moved the due date. */
    static Duration waitNotInDueDate(DossierProgress progress, Instant due) {
        return due.equals(progress.promisedAt()) ? progress.paused() : Duration.ZERO;
    }
}
