package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * An applicant, or a clerk for somebody at the desk, handed a dossier in (nộp hồ sơ).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param procedure the procedure applied under
 * @param procedureVersion version of its definition; the dossier keeps it to the end
 * @param channel way of entry
 * @param receivingDesk one-stop desk that counts the receipt
 * @param handlingAgency agency that does the work
 * @param area commune, district or province that the matter belongs to
 * @param applicantKind citizen or business
 * @param applicant owner of the dossier
 * @param form answers about the applicant, and those that are nobody's
 * @param others answers about others (a child, a mother, …), each under that person's own key
 * @param identityHash keyed hash of the identity number or tax code, for exact search; empty when not given
 * @param phoneHash keyed hash of the phone number, for exact search; empty when not given
 * @param attachments documents handed in
 * @param station who has to check it, until when
 * @param portalCode its code at the other portal through which it came; empty when it came by no other
 */
public record DossierSubmitted(
        DossierId dossierId,
        Instant occurredAt,
        ProcedureCode procedure,
        int procedureVersion,
        Channel channel,
        AgencyCode receivingDesk,
        AgencyCode handlingAgency,
        AreaCode area,
        ApplicantKind applicantKind,
        Personal<Applicant> applicant,
        Personal<FormContent> form,
        List<Personal<FormContent>> others,
        String identityHash,
        String phoneHash,
        List<Attachment> attachments,
        Station station,
        Optional<PortalCode> portalCode)
        implements DossierEvent {
    public DossierSubmitted {
        others = List.copyOf(others);
        attachments = List.copyOf(attachments);
    }

    /** As it is when it comes by no other portal. */
    public DossierSubmitted(
            DossierId dossierId,
            Instant occurredAt,
            ProcedureCode procedure,
            int procedureVersion,
            Channel channel,
            AgencyCode receivingDesk,
            AgencyCode handlingAgency,
            AreaCode area,
            ApplicantKind applicantKind,
            Personal<Applicant> applicant,
            Personal<FormContent> form,
            List<Personal<FormContent>> others,
            String identityHash,
            String phoneHash,
            List<Attachment> attachments,
            Station station) {
        this(
                dossierId,
                occurredAt,
                procedure,
                procedureVersion,
                channel,
                receivingDesk,
                handlingAgency,
                area,
                applicantKind,
                applicant,
                form,
                others,
                identityHash,
                phoneHash,
                attachments,
                station,
                Optional.empty());
    }
}
