package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;

/**
 * By when something has to be done about a dossier, and what was told of it: a pure fold of its events. Before acceptance
 * that is the end of the first check, afterwards the due date.
 *
 * <p>Timers are set by the same fold, so it also begins in the middle: of an event before it nothing needs to be known.
 *
 * @param since from when on the time to that date runs
 * @param dueAt the date
 * @param running false while the applicant owes something
 * @param warned that it is near was told
 * @param missed that it has come was told
 */
public record DueWatch(Instant since, Instant dueAt, boolean running, boolean warned, boolean missed) {

    /** What is watched after one more event; null when nothing is. */
    public static @Nullable DueWatch after(@Nullable DueWatch before, DossierEvent happened) {
        return switch (happened) {
            case DossierSubmitted e -> from(before, e.occurredAt(), e.station().dueAt());
            case DossierResubmitted e ->
                from(before, e.occurredAt(), e.station().dueAt());
            case DossierAccepted e -> from(before, e.occurredAt(), e.dueAt());
            case SupplementReceived e -> from(before, e.occurredAt(), e.dueAt());
            case DueDateExtended e -> from(before, e.occurredAt(), e.dueAt());
            case DueDateRecounted e -> recounted(before, e);
            case PaymentReceived e ->
                // before acceptance it is the step's own date that is watched
                e.dueAt()
                        .or(e::stepDueAt)
                        .map(due -> from(before, e.occurredAt(), due))
                        .orElse(before);
            case DossierSentBack ignored -> waiting(before);
            case SupplementRequested ignored -> waiting(before);
            case PaymentRequested ignored -> waiting(before);
            case DueDateNear e -> told(before, e.dueAt(), false);
            case DueDateMissed e -> told(before, e.dueAt(), true);
            default -> ends(happened) ? null : before; // all others leave the date as it is
        };
    }

    /** Whether nothing has to be done about the dossier from then on, but perhaps that the applicant fetches the result. */
    public static boolean ends(DossierEvent happened) {
        return happened instanceof DossierRefused
                || happened instanceof DossierWithdrawn
                || happened instanceof DossierStopped
                || happened instanceof ResultNumbered
                || happened instanceof ResultReturned;
    }

    /**
     * When to ask whether people are to be told; empty when there is nothing to ask for.
     *
     * <p>It may lie in the past: then at once.
     */
    public Optional<Instant> askAt(Catalogue catalogue) {
        if (!running || missed) {
            return Optional.empty();
        }
        return Optional.of(warned ? dueAt : warnAt(catalogue));
    }

    /** Whether the date is near: so near that people are warned, and not come yet. */
    boolean isNear(Circumstances at) {
        return running && !warned && !isMissed(at) && !at.now().isBefore(warnAt(at.catalogue()));
    }

    /** Whether the date has come, and nobody was told that. */
    boolean isMissed(Circumstances at) {
        return running && !missed && !at.now().isBefore(dueAt);
    }

    private Instant warnAt(Catalogue catalogue) {
        return catalogue.reminders().warnAt(since, dueAt, catalogue.calendar());
    }

    /** A date that is the same as before was told before. */
    private static DueWatch from(@Nullable DueWatch before, Instant since, Instant due) {
        return before != null && before.dueAt.equals(due)
                ? new DueWatch(before.since, due, true, before.warned, before.missed)
                : new DueWatch(since, due, true, false, false);
    }

    /** By another calendar the same span ends on another day; while the applicant owes something it does not run. */
    private static @Nullable DueWatch recounted(@Nullable DueWatch before, DueDateRecounted happened) {
        Instant since = before == null ? happened.occurredAt() : before.since;
        DueWatch moved = from(before, since, happened.dueAt());
        return happened.paused() ? waiting(moved) : moved;
    }

    private static @Nullable DueWatch waiting(@Nullable DueWatch before) {
        return before == null ? null : new DueWatch(before.since, before.dueAt, false, before.warned, before.missed);
    }

    private static @Nullable DueWatch told(@Nullable DueWatch before, Instant due, boolean missed) {
        return before == null || !before.dueAt.equals(due)
                ? before
                : new DueWatch(before.since, due, before.running, true, before.missed || missed);
    }
}
