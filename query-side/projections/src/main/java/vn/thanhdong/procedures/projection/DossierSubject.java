package vn.thanhdong.procedures.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * What a dossier is about and whose it is.
 *
 * @param owner opaque id of the person it belongs to
 * @param filedBy opaque id of the citizen who filed it, or of who handed it in for its owner; empty when neither is known
 * @param submittedBy who handed it in for its owner; empty texts when erased, null when the owner did
 */
record DossierSubject(
        ProcedureCode procedure,
        int procedureVersion,
        ApplicantKind applicantKind,
        String owner,
        String filedBy,
        AgencyCode receivingDesk,
        AgencyCode handlingAgency,
        AreaCode area,
        Channel channel,
        @Nullable SubmittedBy submittedBy) {

    private static final Submitter ERASED = new Submitter("", "", "", "");

    DossierSubject handedTo(AgencyCode agency) {
        return new DossierSubject(
                procedure,
                procedureVersion,
                applicantKind,
                owner,
                filedBy,
                receivingDesk,
                agency,
                area,
                channel,
                submittedBy);
    }

    DossierSubject handedInBy(SubmitterNamed named) {
        return new DossierSubject(
                procedure,
                procedureVersion,
                applicantKind,
                owner,
                named.submitter().person().value(),
                receivingDesk,
                handlingAgency,
                area,
                channel,
                new SubmittedBy(
                        named.submitter().value().orElse(ERASED),
                        named.relation(),
                        named.authorisation().value().orElse(Authorisation.NONE)));
    }
}
