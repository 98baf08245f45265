package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * Through which hands a dossier went (paper 06), for staff who may see it.
 *
 * @param dossier which
 */
public record GetControlSheet(DossierId dossier) implements Question<ControlSheet> {

    @Override
    public Class<ControlSheet> answer() {
        return ControlSheet.class;
    }
}
