package vn.thanhdong.history.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Role;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.ControlSheet.Party;
import vn.thanhdong.procedures.query.ControlSheet.Remark;
import vn.thanhdong.procedures.query.ControlSheet.Step;
import vn.thanhdong.territory.WorkingCalendar;

/** The steps of a dossier from its events, told one by one in their order: a step begins where its place changes. */
final class ControlSheetFold {

    private static final Party APPLICANT = new Party(Role.CITIZEN, null, null);

    private final List<Step> steps = new ArrayList<>();
    private @Nullable DossierProgress progress;
    private @Nullable StepInHand current;

    /** A step while the dossier waits there. */
    private static final class StepInHand {

        private final Party from;
        private final Instant receivedAt;
        private final List<Remark> remarks = new ArrayList<>();
        private Station station;
        private Party to;
        private @Nullable Instant openedAt;

        StepInHand(Party from, Station station, Instant receivedAt) {
            this.from = from;
            this.station = station;
            this.receivedAt = receivedAt;
            to = new Party(station.role(), station.agency(), station.person().orElse(null));
        }

        /** Whoever of the role does something here is who had it. */
        void hadBy(Party actor) {
            if (to.person() == null && actor.role() == to.role()) {
                to = new Party(to.role(), to.agency(), actor.person());
            }
        }

        Step done(@Nullable Instant returnedAt, Punctuality punctuality) {
            return new Step(
                    station.kind(), from, to, receivedAt, openedAt, returnedAt, station.dueAt(), punctuality, remarks);
        }
    }

    /** @param actor who did it; without role and person where that is not known */
    void happened(DossierEvent event, Party actor) {
        DossierProgress before = progress;
        DossierProgress now = DossierProgress.after(before, event);
        progress = now;
        StepInHand here = current;
        if (here != null) {
            here.hadBy(actor);
            if (isRemarkable(event)) {
                here.remarks.add(new Remark(Terms.ofEvent(event.getClass()), event.occurredAt()));
            }
            if (event instanceof DossierOpened && here.openedAt == null) {
                here.openedAt = event.occurredAt();
            }
        }
        Station station = now.station();
        if (here != null && station != null && here.station.isWhere(station)) {
            here.station = station; // its hours may have moved
        } else {
            if (here != null) {
                steps.add(here.done(event.occurredAt(), judged(event.occurredAt(), here.station.dueAt())));
            }
            current = station == null ? null : new StepInHand(from(before, here, actor), station, event.occurredAt());
        }
    }

    /** @param now by which a step that waits is in time or late; while the applicant is waited for, it is not late */
    ControlSheet done(Instant now) {
        var all = new ArrayList<>(steps);
        StepInHand here = current;
        if (here != null) {
            boolean late = Objects.requireNonNull(progress).pausedSince() == null && now.isAfter(here.station.dueAt());
            all.add(here.done(null, late ? Punctuality.IN_PROGRESS_LATE : Punctuality.IN_PROGRESS));
        }
        return new ControlSheet(all);
    }

    private static Party from(@Nullable DossierProgress before, @Nullable StepInHand here, Party actor) {
        if (before == null) {
            return APPLICANT;
        }
        // of what was imported it is known where it lay, and not who gave it on
        return actor.role() == null && here != null ? new Party(here.to.role(), here.to.agency(), null) : actor;
    }

    /** As figures judge a dossier (Decision 766/QĐ-TTg): early is on a day before the due day. */
    private static Punctuality judged(Instant end, Instant due) {
        if (end.isAfter(due)) {
            return Punctuality.LATE;
        }
        return day(end).isBefore(day(due)) ? Punctuality.EARLY : Punctuality.ON_TIME;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }

    /** What explains why a step took its time, or ended otherwise than by being done. */
    private static boolean isRemarkable(DossierEvent event) {
        return event instanceof DossierSentBack
                || event instanceof DossierResubmitted
                || event instanceof SupplementRequested
                || event instanceof SupplementReceived
                || event instanceof PaymentRequested
                || event instanceof PaymentReceived
                || event instanceof DueDateExtended
                || event instanceof ForwardingTakenBack
                || event instanceof ProposalReturned
                || event instanceof DossierWithdrawn
                || event instanceof DossierStopped;
    }
}
