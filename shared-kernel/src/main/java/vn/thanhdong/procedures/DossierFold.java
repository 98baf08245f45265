package vn.thanhdong.procedures;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.ConsultationAnswered;
import vn.thanhdong.procedures.event.ConsultationRequested;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierRated;
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
import vn.thanhdong.procedures.event.FieldVisitRecorded;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ProposalInitialled;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;

/** The step from one {@link DossierProgress} to the next; the compiler names the event that is missing here. */
final class DossierFold {

    private DossierFold() {}

    static DossierProgress after(@Nullable DossierProgress before, DossierEvent event) {
        if (before == null && !(event instanceof DossierSubmitted)) {
            throw new IllegalStateException("The first event of a dossier is its submission, not "
                    + event.getClass().getSimpleName() + " of " + event.dossierId());
        }
        var now = new ProgressInHand(before);
        apply(event, now);
        return now.done();
    }

    private static void apply(DossierEvent event, ProgressInHand now) {
        switch (event) {
            case DossierSubmitted e -> {
                now.submittedAt = e.occurredAt();
                now.startAt(e.station());
            }
            case DossierSentBack e -> now.pause(NationalStatus.SUPPLEMENT_REQUESTED, e.occurredAt());
            case DossierResubmitted e -> {
                now.status = NationalStatus.SUBMITTED;
                now.pausedSince = null; // before acceptance no time of the agency runs that could be subtracted
                now.startAt(e.station());
            }
            case DossierAccepted e -> {
                now.status = NationalStatus.ACCEPTED;
                now.acceptedAt = e.occurredAt();
                now.promisedAt = e.dueAt();
                now.promise(e.dueAt(), e.provisional(), e.calendarVersion());
                now.pausedSince = null; // as above
                now.feeVnd = e.feeVnd();
                now.startAt(e.station());
            }
            case DossierRefused e -> now.close(NationalStatus.REFUSED, e.occurredAt());
            case DossierHandedOver e -> now.forward(e.station());
            case OfficerAssigned e -> {
                now.officer = e.officer();
                now.forward(e.station());
            }
            case DossierCorrected ignored -> {
                // entries were mended, nothing went on
            }
            case AttachmentTextExtracted ignored -> {
                // for searches alone
            }
            case OfficerReassigned e -> now.handTo(e.officer(), e.station());
            case DossierOpened ignored -> now.opened = true;
            case ForwardingTakenBack e -> {
                now.startAt(e.station());
                now.status = now.working();
            }
            case FieldVisitRecorded e -> now.forward(e.station());
            case ConsultationRequested e -> now.forward(e.station());
            case ConsultationAnswered e -> now.forward(e.station());
            case SupplementRequested e -> {
                now.supplementRequests++;
                now.pause(NationalStatus.SUPPLEMENT_REQUESTED, e.occurredAt());
            }
            case SupplementReceived e -> {
                now.resume(e.occurredAt());
                now.promise(e.dueAt(), e.provisional(), e.calendarVersion());
                e.stepDueAt().ifPresent(now::stepDue);
            }
            case PaymentRequested e -> {
                now.feeVnd = now.paidVnd + e.amountVnd();
                now.pause(NationalStatus.PAYMENT_REQUESTED, e.occurredAt());
            }
            case PaymentReceived e -> {
                now.paidVnd += e.amountVnd();
                now.paidOnline = e.online();
                boolean waited = now.pausedSince != null;
                if (waited) {
                    now.resume(e.occurredAt());
                }
                // a date that no wait has moved was not counted again
                String countedWith = waited ? e.calendarVersion() : now.calendarVersion;
                e.dueAt().ifPresent(due -> now.promise(due, e.provisional(), countedWith));
                e.stepDueAt().ifPresent(now::stepDue);
            }
            case ResultProposed e -> {
                now.outcome = e.outcome();
                now.forward(e.station());
            }
            case ProposalInitialled e -> now.forward(e.station());
            case ProposalReturned e -> now.startAt(e.station());
            case ResultApproved e -> {
                now.outcome = e.outcome();
                now.forward(e.station());
            }
            case ResultNumbered e -> {
                now.endPause(e.occurredAt());
                now.status = NationalStatus.COMPLETED;
                now.finishedAt = e.occurredAt();
                now.electronicResult = e.electronic();
                now.startAt(e.station().orElse(null));
            }
            case ResultReturned e -> {
                now.status = NationalStatus.RETURNED;
                now.returnedAt = e.occurredAt();
                now.leave();
            }
            case DossierWithdrawn e -> now.close(NationalStatus.WITHDRAWN, e.occurredAt());
            case DossierStopped e -> now.close(NationalStatus.STOPPED, e.occurredAt());
            case DueDateExtended e -> {
                now.extensions++;
                now.promise(e.dueAt(), e.provisional(), e.calendarVersion());
                e.stepDueAt().ifPresent(now::stepDue);
            }
            case DueDateRecounted e -> {
                now.recount(e.dueAt(), e.provisional(), e.calendarVersion());
                e.stepDueAt().ifPresent(now::stepDue);
            }
            case DossierRated e -> now.stars = e.stars();
            case SubmitterNamed ignored -> {}
            case PaperNumbered ignored -> {}
            case PaperIssued ignored -> {}
            case DueDateNear ignored -> {}
            case DueDateMissed ignored -> {}
        }
    }
}
