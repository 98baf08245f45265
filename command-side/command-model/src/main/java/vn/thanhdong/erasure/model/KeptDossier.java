package vn.thanhdong.erasure.model;

import java.util.List;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;

/**
 * What has to be known of a dossier to say whether the data in it may be erased.
 *
 * @param id the dossier
 * @param code dossier code; empty before acceptance
 * @param procedure the procedure
 * @param owner whose dossier it is
 * @param receivingDesk desk that took it in
 * @param handlingAgency agency that does or did the work
 * @param progress how far it has come
 * @param holds legal holds in force
 */
public record KeptDossier(
        DossierId id,
        String code,
        ProcedureCode procedure,
        PersonId owner,
        AgencyCode receivingDesk,
        AgencyCode handlingAgency,
        DossierProgress progress,
        List<LegalHold> holds) {

    public KeptDossier {
        holds = List.copyOf(holds);
    }
}
