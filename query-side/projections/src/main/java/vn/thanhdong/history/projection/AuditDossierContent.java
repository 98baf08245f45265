package vn.thanhdong.history.projection;

import static vn.thanhdong.history.projection.AuditContent.key;
import static vn.thanhdong.history.query.AuditSubject.Kind.AGENCY;
import static vn.thanhdong.history.query.AuditSubject.Kind.DOSSIER;
import static vn.thanhdong.history.query.AuditSubject.Kind.PERSON;
import static vn.thanhdong.history.query.AuditSubject.Kind.PROCEDURE;

import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.event.ConsultationAnswered;
import vn.thanhdong.procedures.event.ConsultationRequested;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.procedures.event.ResultNumbered;

/** What the audit trail holds of an event about a dossier: the dossier, and whatever codes and numbers it names. */
final class AuditDossierContent {

    private AuditDossierContent() {}

    static AuditContent of(DossierEvent event) {
        String dossier = key(DOSSIER, event.dossierId());
        return switch (event) {
            case DossierSubmitted submitted ->
                AuditContent.of(dossier, key(PROCEDURE, submitted.procedure()), key(AGENCY, submitted.handlingAgency()))
                        .saying(submitted.portalCode().map(PortalCode::value).orElse(""));
            case DossierAccepted accepted ->
                AuditContent.of(dossier).saying(accepted.code().value());
            case DossierHandedOver handed ->
                AuditContent.of(dossier, key(AGENCY, handed.handlingAgency())).saying(handed.unit());
            case OfficerAssigned assigned -> AuditContent.of(dossier, key(PERSON, assigned.officer()));
            case OfficerReassigned reassigned -> AuditContent.of(dossier, key(PERSON, reassigned.officer()));
            case ConsultationRequested asked -> AuditContent.of(dossier, key(AGENCY, asked.agency()));
            case ConsultationAnswered answered -> AuditContent.of(dossier, key(AGENCY, answered.agency()));
            case DueDateRecounted recounted -> AuditContent.of(dossier).saying(recounted.decision());
            case ResultNumbered numbered -> AuditContent.of(dossier).saying(numbered.number());
            case PaperNumbered numbered -> AuditContent.of(dossier).saying(numbered.number());
            case PaperIssued issued -> AuditContent.of(dossier).saying(issued.number());
            default -> AuditContent.of(dossier); // what else it says is a person's, or no code
        };
    }
}
