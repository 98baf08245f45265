package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * What proves that an official paper was issued, for who may see the dossier.
 *
 * @param dossier which
 * @param file address of the paper as it was issued
 */
public record GetPaperProof(DossierId dossier, String file) implements Question<PaperProof> {

    @Override
    public Class<PaperProof> answer() {
        return PaperProof.class;
    }
}
