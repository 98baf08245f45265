package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import vn.thanhdong.access.PersonId;

/** Keeps uploaded documents encrypted, outside of what the web server serves. */
public interface UploadStore {

    /** 20 MB. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * Takes a file.
     *
     * @param documentId which document it is
     * @param owner whose it is
     * @throws UploadRefused empty, too large, or not a PDF, JPEG, PNG or DOCX by its content
     * @throws IOException it could not be read or kept
     */
    StoredUpload store(InputStream content, String documentId, PersonId owner) throws IOException, UploadRefused;

    /**
     * The plain content again.
     *
     * @param sha256 as in the attachment
     * @throws IOException it is not there, or was changed
     */
    byte[] read(String sha256) throws IOException;
}
