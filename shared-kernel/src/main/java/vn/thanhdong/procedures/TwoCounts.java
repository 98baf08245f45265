package vn.thanhdong.procedures;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The two computations of one accepted dossier's punctuality, beside each other: by the legal due date, and as the index
 * of Decision 766/QĐ-TTg counts it. A pure function of how far it has come and of a moment.
 *
 * @param due legal due date
 * @param byLaw how the dossier stands to it
 * @param ended end of processing; empty while it is open
 * @param waited time for which the agency waited for the applicant, up to that moment
 * @param measured end, or the moment while it is open, as the index compares it with the due date: the waits that are not
 *     in the date are subtracted
 * @param supplementRequests how often the applicant was asked
 * @param byIndex how the index counts it, the same as in every figure
 * @param why what makes the two differ, or why they do not
 */
public record TwoCounts(
        Instant due,
        Punctuality byLaw,
        Optional<Instant> ended,
        Duration waited,
        Instant measured,
        int supplementRequests,
        Punctuality byIndex,
        Why why) {

    /** What stands between the two counts. */
    public enum Why {
        /** Nothing was waited for: end and date are the same in both. */
        NO_WAIT,
        /** The legal date was moved by the wait; the index takes that date and subtracts nothing a second time. */
        WAIT_IN_DATE,
        /** The date was not moved: the index subtracts the wait from the end. */
        WAIT_SUBTRACTED,
        /** More than one request for supplements counts as overdue in the index, whatever the date. */
        SECOND_SUPPLEMENT
    }

    /** Both counts as of that moment; empty before acceptance, when nothing is promised. */
    public static Optional<TwoCounts> of(DossierProgress progress, Instant moment) {
        Instant due = progress.dueAt();
        if (progress.acceptedAt() == null || due == null) {
            return Optional.empty();
        }
        Settlement index = Settlement.of(progress);
        Instant end = progress.end().orElse(moment);
        Instant since = progress.pausedSince();
        Duration running = since == null || !moment.isAfter(since) ? Duration.ZERO : Duration.between(since, moment);
        Duration subtracted = Settlement.waitNotInDueDate(progress, due).plus(running);
        return Optional.of(new TwoCounts(
                due,
                byLaw(progress, due, moment),
                progress.end(),
                progress.paused().plus(running),
                end.minus(subtracted),
                progress.supplementRequests(),
                index.at(moment),
                why(progress, subtracted)));
    }

    /** Both come to the same: in time, or late. */
    public boolean agree() {
        return byLaw.isLate() == byIndex.isLate();
    }

    /** While the applicant owes something the date is not running out: it moves when the wait is over. */
    private static Punctuality byLaw(DossierProgress progress, Instant due, Instant moment) {
        Instant waiting = progress.pausedSince();
        Instant judged = waiting == null || moment.isBefore(waiting) ? moment : waiting;
        return Punctuality.of(progress.end(), due, Objects.requireNonNull(judged));
    }

    private static Why why(DossierProgress progress, Duration subtracted) {
        if (progress.supplementRequests() > Settlement.SUPPLEMENTS_ALLOWED) {
            return Why.SECOND_SUPPLEMENT;
        }
        if (!subtracted.isZero()) {
            return Why.WAIT_SUBTRACTED;
        }
        return progress.paused().isZero() ? Why.NO_WAIT : Why.WAIT_IN_DATE;
    }
}
