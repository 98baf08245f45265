package vn.thanhdong.procedures.projection;

import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * What a dossier is about and whose it is.
 *
 * @param owner opaque id of the person it belongs to
 * @param filedBy opaque id of the citizen who filed it; empty when a clerk did
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
        Channel channel) {

    DossierSubject handedTo(AgencyCode agency) {
        return new DossierSubject(
                procedure, procedureVersion, applicantKind, owner, filedBy, receivingDesk, agency, area, channel);
    }
}
