package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * One dossier with all that the asker may see of it.
 *
 * @param dossier which
 * @param seenSequence wait, two seconds at most, until this event is in the answer; -1 does not wait
 */
public record FindDossier(DossierId dossier, long seenSequence) implements Question<DossierDetail> {

    @Override
    public Class<DossierDetail> answer() {
        return DossierDetail.class;
    }
}
