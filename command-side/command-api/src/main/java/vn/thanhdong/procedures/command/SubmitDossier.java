package vn.thanhdong.procedures.command;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * Hands a new dossier in; the client makes its id, so that a retried request makes no second one.
 *
 * @param dossierId the dossier
 * @param procedure the procedure applied under
 * @param channel way of entry
 * @param receivingDesk one-stop desk that takes it in
 * @param area where the matter belongs: a commune for most procedures
 * @param applicantKind citizen or business
 * @param applicant owner of the dossier
 * @param form answers to the procedure's fields
 * @param attachments documents handed in
 * @param portalCode its code at the other portal through which it comes, from which its id is derived; empty when it
 *     comes by no other
 * @param submittedBy who hands it in where that is not the owner; empty when the owner does
 * @param texts what stands in the documents, as far as it could be read
 */
public record SubmitDossier(
        @TargetAggregateIdentifier DossierId dossierId,
        ProcedureCode procedure,
        Channel channel,
        AgencyCode receivingDesk,
        AreaCode area,
        ApplicantKind applicantKind,
        Applicant applicant,
        FormContent form,
        List<Attachment> attachments,
        Optional<PortalCode> portalCode,
        Optional<SubmittedBy> submittedBy,
        List<AttachmentText> texts)
        implements DossierCommand {
    public SubmitDossier {
        attachments = List.copyOf(attachments);
        texts = List.copyOf(texts);
    }

    /** As its owner hands it in on our own pages and at our own desks. */
    public SubmitDossier(
            DossierId dossierId,
            ProcedureCode procedure,
            Channel channel,
            AgencyCode receivingDesk,
            AreaCode area,
            ApplicantKind applicantKind,
            Applicant applicant,
            FormContent form,
            List<Attachment> attachments) {
        this(
                dossierId,
                procedure,
                channel,
                receivingDesk,
                area,
                applicantKind,
                applicant,
                form,
                attachments,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same, handed in by somebody else than its owner. */
    public SubmitDossier by(SubmittedBy other) {
        return new SubmitDossier(
                dossierId,
                procedure,
                channel,
                receivingDesk,
                area,
                applicantKind,
                applicant,
                form,
                attachments,
                portalCode,
                Optional.of(other),
                texts);
    }

    /** The same with what stands in its documents. */
    public SubmitDossier reading(List<AttachmentText> read) {
        return new SubmitDossier(
                dossierId,
                procedure,
                channel,
                receivingDesk,
                area,
                applicantKind,
                applicant,
                form,
                attachments,
                portalCode,
                submittedBy,
                read);
    }
}
