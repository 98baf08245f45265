package vn.thanhdong.notices;

import java.util.Optional;
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

/** What of a dossier its applicant is told, by whatever channel. The compiler names the event that is missing here. */
public final class ToldToApplicant {

    private ToldToApplicant() {}

    /** The notice that follows from the event; empty for what the applicant did themselves or need not act on. */
    public static Optional<NoticeKind> of(DossierEvent happened) {
        return switch (happened) {
            case DossierAccepted ignored -> Optional.of(NoticeKind.ACCEPTED);
            case DossierSentBack ignored -> Optional.of(NoticeKind.SENT_BACK);
            case DossierRefused ignored -> Optional.of(NoticeKind.REFUSED);
            case SupplementRequested ignored -> Optional.of(NoticeKind.SUPPLEMENT_REQUESTED);
            case PaymentRequested ignored -> Optional.of(NoticeKind.PAYMENT_REQUESTED);
            case DueDateExtended ignored -> Optional.of(NoticeKind.DUE_DATE_EXTENDED);
            case DueDateRecounted recounted ->
                recounted.tellsAnotherDate() ? Optional.of(NoticeKind.DUE_DATE_RECOUNTED) : Optional.empty();
            case DossierStopped ignored -> Optional.of(NoticeKind.STOPPED);
            // without a station there is nothing to fetch
            case ResultNumbered numbered -> numbered.station().map(desk -> NoticeKind.RESULT_READY);
            case DossierSubmitted ignored -> Optional.empty();
            case DossierResubmitted ignored -> Optional.empty();
            case DossierHandedOver ignored -> Optional.empty();
            case DossierCorrected ignored -> Optional.empty();
            case OfficerAssigned ignored -> Optional.empty();
            case OfficerReassigned ignored -> Optional.empty();
            case DossierOpened ignored -> Optional.empty();
            case ForwardingTakenBack ignored -> Optional.empty();
            case FieldVisitRecorded ignored -> Optional.empty();
            case ConsultationRequested ignored -> Optional.empty();
            case ConsultationAnswered ignored -> Optional.empty();
            case SupplementReceived ignored -> Optional.empty();
            case PaymentReceived ignored -> Optional.empty();
            case ResultProposed ignored -> Optional.empty();
            case ProposalInitialled ignored -> Optional.empty();
            case ProposalReturned ignored -> Optional.empty();
            case ResultApproved ignored -> Optional.empty();
            case ResultReturned ignored -> Optional.empty();
            case DossierWithdrawn ignored -> Optional.empty();
            case DossierRated ignored -> Optional.empty();
            case SubmitterNamed ignored -> Optional.empty();
            case AttachmentTextExtracted ignored -> Optional.empty();
            case PaperNumbered ignored -> Optional.empty();
            case PaperIssued ignored -> Optional.empty();
            case DueDateNear ignored -> Optional.empty();
            case DueDateMissed ignored -> Optional.empty();
        };
    }
}
