package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.DossierId;

/** Keeps uploaded documents encrypted, outside of what the web server serves. */
public interface UploadStore {

    /** 50 MB, of PDF and DOCX, which are never held whole. */
    int MAX_BYTES = 50 * 1024 * 1024;

    /** 20 MB, of JPEG and PNG, which are held whole while their traces are taken away. */
    int MAX_PICTURE_BYTES = 20 * 1024 * 1024;

    /**
     * Takes a file; of one that is refused or interrupted nothing is left.
     *
     * @param documentId which document it is
     * @param owner the citizen whose it is, under whose key it is sealed
     * @throws UploadRefused empty, too large, broken, or not a PDF, JPEG, PNG or DOCX by its content
     * @throws IOException it could not be read or kept, or the owner was erased
     */
    StoredUpload store(InputStream content, String documentId, PersonId owner) throws IOException, UploadRefused;

    /**
     * What stands in uploads, to be handed in with them: the beginning of the text of PDF and DOCX of up to 20 MB that
     * hold text. What could not be read is left out.
     *
     * @param owner who uploaded them; nothing is said of anybody else's
     */
    List<AttachmentText> texts(List<Attachment> attachments, PersonId owner);

    /**
     * A file that was kept, when all of it has been found unchanged, for who may see the dossier; that they saw it is
     * recorded.
     *
     * @param sha256 as in the attachment
     * @throws UploadClosed it is not there or not to be seen, was changed, or its owner was erased
     * @throws IOException it could not be read
     */
    KeptFile open(Actor asker, DossierId dossier, String sha256) throws IOException;
}
