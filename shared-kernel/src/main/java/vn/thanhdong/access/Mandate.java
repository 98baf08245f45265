package vn.thanhdong.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.event.MandateChangeDeclined;
import vn.thanhdong.access.event.MandateChangeProposed;
import vn.thanhdong.access.event.MandateDeclined;
import vn.thanhdong.access.event.MandateEnded;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.access.event.MandateExtended;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.event.MandateTeamChanged;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What auditors work under (quyết định thanh tra, kiểm tra): which paper, who, how far, from when to when. Without one in
 * force an auditor sees nothing.
 *
 * @param requestId of who entered it, so that the same click is known again
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 * @param enteredBy opaque id of the administrator
 * @param opened when a leader confirmed it, and who; empty before
 * @param proposed a change that waits for a leader; empty where none does
 * @param ended empty while nobody ended it
 * @param declined what a leader declined, the mandate itself or the last change that was proposed; empty where they did
 *     not, and from the next proposal on
 */
public record Mandate(
        String id,
        String requestId,
        MandateDecision decision,
        MandateTeam team,
        MandateScope scope,
        LocalDate from,
        LocalDate to,
        PersonId enteredBy,
        Instant enteredAt,
        Optional<Act> opened,
        Optional<Proposal> proposed,
        Optional<End> ended,
        Optional<Decline> declined) {

    /** Somebody did it at a moment. */
    public record Act(PersonId by, Instant at) {}

    /** A change that waits for a leader. */
    public record Proposal(PersonId by, Instant at, MandateChange change) {}

    /**
     * A leader declined it, or a change of it.
     *
     * @param decision number of the paper by which it would have been
     * @param reason why, in words
     */
    public record Decline(PersonId by, Instant at, String decision, String reason) {}

    /**
     * How it ended.
     *
     * @param reason why before its last day, or at it, in words
     * @param seal what its report says; empty where it never was in force
     */
    public record End(PersonId by, Instant at, String reason, Optional<MandateSeal> seal) {}

    public Mandate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(scope, "scope");
        declined = Objects.requireNonNullElse(declined, Optional.empty()); // of documents that were written before
    }

    /** How it stands. The clock alone begins and ends it: nothing has to happen at midnight. */
    public MandateState state(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        if (ended.isPresent()) {
            return opened.isPresent() ? MandateState.ENDED : MandateState.WITHDRAWN;
        }
        if (opened.isEmpty()) {
            return MandateState.WAITING;
        }
        if (today.isBefore(from)) {
            return MandateState.COMING;
        }
        return today.isAfter(to) ? MandateState.RUN_OUT : MandateState.IN_FORCE;
    }

    public boolean inForce(Instant now) {
        return state(now) == MandateState.IN_FORCE;
    }

    /** A mandate after its next event, the same on both sides; {@code before} is null for the first one. */
    public static Mandate after(@Nullable Mandate before, MandateEvent event) {
        return event instanceof MandateEntered entered
                ? entered.mandate()
                : Objects.requireNonNull(before, "what was never entered cannot change")
                        .changed(event);
    }

    /** Whether a leader declined to confirm it at all. */
    public boolean wasDeclined() {
        return opened.isEmpty() && ended.isPresent() && declined.isPresent();
    }

    private Mandate changed(MandateEvent event) {
        return switch (event) {
            case MandateEntered entered -> entered.mandate();
            case MandateOpened e ->
                with(team, to, Optional.of(new Act(e.by(), e.occurredAt())), proposed, ended, declined);
            case MandateChangeProposed e ->
                with(
                        team,
                        to,
                        opened,
                        Optional.of(new Proposal(e.by(), e.occurredAt(), e.change())),
                        ended,
                        Optional.empty());
            case MandateChangeDeclined e ->
                with(
                        team,
                        to,
                        opened,
                        Optional.empty(),
                        ended,
                        Optional.of(new Decline(e.by(), e.occurredAt(), e.decision(), e.reason())));
            case MandateTeamChanged e -> with(e.team(), to, opened, Optional.empty(), ended, declined);
            case MandateExtended e -> with(team, e.to(), opened, Optional.empty(), ended, declined);
            case MandateDeclined e ->
                with(
                        team,
                        to,
                        opened,
                        Optional.empty(),
                        Optional.of(new End(e.by(), e.occurredAt(), e.reason(), Optional.empty())),
                        Optional.of(new Decline(e.by(), e.occurredAt(), decision.number(), e.reason())));
            case MandateEnded e ->
                with(
                        team,
                        to,
                        opened,
                        Optional.empty(),
                        Optional.of(new End(e.by(), e.occurredAt(), e.reason(), e.seal())),
                        declined);
        };
    }

    private Mandate with(
            MandateTeam newTeam,
            LocalDate last,
            Optional<Act> open,
            Optional<Proposal> change,
            Optional<End> end,
            Optional<Decline> decline) {
        return new Mandate(
                id, requestId, decision, newTeam, scope, from, last, enteredBy, enteredAt, open, change, end, decline);
    }
}
