package vn.thanhdong.procedures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.Pause;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What signs need to know of one dossier: a pure function of its events and the working calendar, free of thresholds, so
 * that a threshold can change without deriving anything again.
 *
 * @param filing who applied under which procedure: the same for the same person and procedure
 * @param timeUsed share of the working time allowed that had passed when a supplement was asked for, the highest of all
 *     requests, above 1 after the date; null when none was asked for after acceptance
 * @param withoutResult stopped, or finished without a numbered or an electronic result; whether the procedure promises
 *     one is the catalogue's to say
 * @param closing day (Asia/Ho_Chi_Minh) and opaque id of the official who closed it; null while it is open, when the
 *     applicant withdrew it, and when it is not known who did, as with past dossiers of another system
 * @param secondsLeft from its closing to the end of that working day, rounded up; null where {@code closing} is, and on days off and
 *     after hours
 */
public record SignFacts(
        String filing,
        @Nullable Double timeUsed,
        boolean withoutResult,
        @Nullable String closing,
        @Nullable Long secondsLeft) {

    /**
     * Of a dossier that was just handed in.
     *
     * @param identityHash keyed hash of the identity number or tax code; empty when not given
     * @param owner opaque id of the owner, who is known by it where no number was given
     */
    public static SignFacts of(String identityHash, String owner, ProcedureCode procedure) {
        return new SignFacts(
                (identityHash.isEmpty() ? owner : identityHash) + "/" + procedure, null, false, null, null);
    }

    /**
     * After one more event.
     *
     * @param by opaque id of the official who did it; empty for what was imported, where nobody knows
     */
    public SignFacts after(
            DossierProgress before, DossierProgress after, DossierEvent event, String by, WorkingCalendar calendar) {
        SignFacts now = event instanceof SupplementRequested ? asked(before, event.occurredAt(), calendar) : this;
        return before.ended() || !after.ended() ? now : now.closed(after, event, by, calendar);
    }

    private SignFacts asked(DossierProgress before, Instant at, WorkingCalendar calendar) {
        Double share = used(before, at, calendar);
        return share == null || (timeUsed != null && timeUsed >= share)
                ? this
                : new SignFacts(filing, share, withoutResult, closing, secondsLeft);
    }

    /** Working time from acceptance, waits subtracted, over what there is in all until the date in force. */
    private static @Nullable Double used(DossierProgress before, Instant at, WorkingCalendar calendar) {
        Instant accepted = before.acceptedAt();
        Instant due = before.dueAt();
        if (accepted == null || due == null) {
            return null;
        }
        Duration waited =
                before.pauses().stream().map(pause -> worked(pause, calendar)).reduce(Duration.ZERO, Duration::plus);
        // the date that another system promised was never moved by waits, as in Settlement
        Duration waitInDate = due.equals(before.promisedAt()) ? Duration.ZERO : waited;
        Duration allowed = calendar.workingTimeBetween(accepted, due).minus(waitInDate);
        Duration used = calendar.workingTimeBetween(accepted, at).minus(waited);
        return allowed.isPositive() ? (double) used.toMillis() / allowed.toMillis() : null;
    }

    private static Duration worked(Pause pause, WorkingCalendar calendar) {
        return calendar.workingTimeBetween(pause.from(), pause.to());
    }

    private SignFacts closed(DossierProgress after, DossierEvent event, String by, WorkingCalendar calendar) {
        boolean noResult = after.status() == NationalStatus.STOPPED || isUnnumbered(event, by);
        if (by.isEmpty() || after.status() == NationalStatus.WITHDRAWN) {
            return new SignFacts(filing, timeUsed, noResult, null, null);
        }
        Instant end = event.occurredAt();
        LocalDate day = LocalDate.ofInstant(end, WorkingCalendar.ZONE);
        return new SignFacts(filing, timeUsed, noResult, day + "/" + by, left(day, end, calendar));
    }

    /** Rows of another system do not tell the number of a result, so its absence says nothing there. */
    private static boolean isUnnumbered(DossierEvent event, String by) {
        return !by.isEmpty()
                && event instanceof ResultNumbered result
                && result.number().isEmpty()
                && !result.electronic();
    }

    private static @Nullable Long left(LocalDate day, Instant end, WorkingCalendar calendar) {
        if (!calendar.isWorkingDay(day) || end.isAfter(calendar.endOfWork(day))) {
            return null;
        }
        return Duration.between(end, calendar.endOfWork(day))
                .plusNanos(999_999_999)
                .toSeconds();
    }
}
