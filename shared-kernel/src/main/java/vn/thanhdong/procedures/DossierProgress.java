package vn.thanhdong.procedures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.territory.Pause;

/**
 * How far a dossier has come: a pure function of its events, the same wherever it is asked for.
 *
 * @param status national status
 * @param station where it waits, or goes on once the applicant has answered; null when it has ended
 * @param previous where it was forwarded from; null when it cannot be taken back
 * @param opened the person it was forwarded to has opened it
 * @param officer who examines it
 * @param submittedAt first handed in
 * @param acceptedAt accepted
 * @param promisedAt due date as promised on acceptance, by the calendar that is known now
 * @param dueAt legal due date, moved by pauses and by one extension
 * @param provisional the due date lies beyond the last decided working calendar
 * @param finishedAt end of processing (status 9)
 * @param returnedAt result with the applicant (status 10)
 * @param closedAt refused, withdrawn or stopped
 * @param pausedSince waiting for the applicant since then
 * @param pauses when the agency waited for the applicant after acceptance, without the pause that is running
 * @param supplementRequests how often the applicant was asked after acceptance
 * @param extensions how often the due date was extended
 * @param outcome what was decided
 * @param electronicResult an electronic result was made
 * @param feeVnd what is to be paid in all, in đồng: as accepted, or what was paid and then asked for
 * @param paidVnd paid in đồng
 * @param paidOnline paid through an online channel
 * @param stars rating 1 to 5, 0 when not rated
 * @param calendarVersion working calendar that the due date was counted with; empty before acceptance
 */
public record DossierProgress(
        NationalStatus status,
        @Nullable Station station,
        @Nullable Station previous,
        boolean opened,
        @Nullable PersonId officer,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant dueAt,
        boolean provisional,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant closedAt,
        @Nullable Instant pausedSince,
        List<Pause> pauses,
        int supplementRequests,
        int extensions,
        @Nullable Outcome outcome,
        boolean electronicResult,
        long feeVnd,
        long paidVnd,
        boolean paidOnline,
        int stars,
        String calendarVersion) {

    public DossierProgress {
        pauses = List.copyOf(pauses);
        calendarVersion = Objects.requireNonNullElse(calendarVersion, "");
    }

    /** Told without the calendar that the due date was counted with. */
    public DossierProgress(
            NationalStatus status,
            @Nullable Station station,
            @Nullable Station previous,
            boolean opened,
            @Nullable PersonId officer,
            Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant dueAt,
            boolean provisional,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            @Nullable Instant closedAt,
            @Nullable Instant pausedSince,
            List<Pause> pauses,
            int supplementRequests,
            int extensions,
            @Nullable Outcome outcome,
            boolean electronicResult,
            long feeVnd,
            long paidVnd,
            boolean paidOnline,
            int stars) {
        this(
                status,
                station,
                previous,
                opened,
                officer,
                submittedAt,
                acceptedAt,
                promisedAt,
                dueAt,
                provisional,
                finishedAt,
                returnedAt,
                closedAt,
                pausedSince,
                pauses,
                supplementRequests,
                extensions,
                outcome,
                electronicResult,
                feeVnd,
                paidVnd,
                paidOnline,
                stars,
                "");
    }

    /** Progress after one more event; {@code before} is null for the first one. */
    public static DossierProgress after(@Nullable DossierProgress before, DossierEvent event) {
        return DossierFold.after(before, event);
    }

    /** End of processing: status 9, else 10, else refusal, withdrawal or stop (Decision 766/QĐ-TTg). */
    public Optional<Instant> end() {
        if (finishedAt != null) {
            return Optional.of(finishedAt);
        }
        return Optional.ofNullable(returnedAt != null ? returnedAt : closedAt);
    }

    /** Time that the agency waited for the applicant, without the pause that is running. */
    public Duration paused() {
        return pauses.stream()
                .map(pause -> Duration.between(pause.from(), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Received, and not withdrawn before anybody accepted it: what the published figures count. */
    public boolean counts() {
        return status != NationalStatus.WITHDRAWN || acceptedAt != null;
    }

    /** Nothing is waited for any more, but perhaps that the applicant fetches the result. */
    public boolean ended() {
        return end().isPresent();
    }
}
