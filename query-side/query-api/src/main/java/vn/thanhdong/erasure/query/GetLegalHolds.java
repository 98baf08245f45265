package vn.thanhdong.erasure.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * The legal holds of a dossier and whose it is, for officials whose scope covers it.
 *
 * @param dossier which
 * @param written sequence that the asker's own last command was answered with: what was recorded then is awaited, two
 *     seconds at most; -1 when there is nothing to wait for
 */
public record GetLegalHolds(DossierId dossier, long written) implements Question<DossierHolds> {

    @Override
    public Class<DossierHolds> answer() {
        return DossierHolds.class;
    }
}
