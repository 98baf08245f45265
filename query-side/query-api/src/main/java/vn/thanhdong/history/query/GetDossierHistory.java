package vn.thanhdong.history.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * Every event of one dossier.
 *
 * @param dossier which
 */
public record GetDossierHistory(DossierId dossier) implements Question<DossierHistory> {

    @Override
    public Class<DossierHistory> answer() {
        return DossierHistory.class;
    }
}
