package vn.thanhdong.procedures.ui.files;

import vn.thanhdong.procedures.Attachment;

/**
 * A file that was taken.
 *
 * @param documentId which of the procedure's documents it answers
 * @param sha256 of the ciphertext, lower-case hexadecimal: where it lies
 * @param size of the plain content in bytes
 */
public record StoredUpload(String documentId, String sha256, FileType type, long size) {

    public Attachment attachment() {
        return new Attachment(documentId, sha256, type.mediaType(), size);
    }
}
