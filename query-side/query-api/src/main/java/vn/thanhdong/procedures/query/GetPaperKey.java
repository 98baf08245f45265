package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * The key under which an official paper about a dossier is to be kept, for staff who may see that dossier's contents.
 *
 * @param dossier which
 * @param file name of the file among those of the owner; begins with {@link #folder}
 */
public record GetPaperKey(DossierId dossier, String file) implements Question<PaperKey> {

    /** How the names of all papers about that dossier begin: no key of anything else is given out here. */
    public static String folder(DossierId dossier) {
        return "paper/" + dossier + "/";
    }

    @Override
    public Class<PaperKey> answer() {
        return PaperKey.class;
    }
}
