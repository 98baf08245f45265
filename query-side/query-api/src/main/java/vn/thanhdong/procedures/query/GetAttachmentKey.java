package vn.thanhdong.procedures.query;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * The key of a document that was handed in with a dossier, or issued about it as an official paper, for who may see that
 * dossier.
 *
 * @param dossier which
 * @param sha256 address of the document, as its attachment or the paper names it
 * @param person whose file it is, as the file itself says
 * @param file its name among the files of that person, as the file itself says
 */
public record GetAttachmentKey(DossierId dossier, String sha256, PersonId person, String file)
        implements Question<FileKey> {

    @Override
    public Class<FileKey> answer() {
        return FileKey.class;
    }
}
