package vn.thanhdong.procedures.event;

import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.procedures.DossierId;

/** Something that happened to one dossier. */
public sealed interface DossierEvent extends DomainEvent
        permits DossierSubmitted,
                DossierSentBack,
                DossierResubmitted,
                DossierCorrected,
                DossierAccepted,
                DossierRefused,
                DossierHandedOver,
                OfficerAssigned,
                OfficerReassigned,
                DossierOpened,
                ForwardingTakenBack,
                FieldVisitRecorded,
                ConsultationRequested,
                ConsultationAnswered,
                SupplementRequested,
                SupplementReceived,
                PaymentRequested,
                PaymentReceived,
                ResultProposed,
                ProposalInitialled,
                ProposalReturned,
                ResultApproved,
                ResultNumbered,
                ResultReturned,
                DossierWithdrawn,
                DossierStopped,
                DueDateExtended,
                DueDateRecounted,
                DossierRated,
                PaperNumbered,
                PaperIssued,
                DueDateNear,
                DueDateMissed,
                SubmitterNamed,
                AttachmentTextExtracted {

    DossierId dossierId();
}
