package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import vn.thanhdong.access.query.FileKey;

/** A file that was kept and was found whole a moment ago; it is read anew, piece by piece, each time it is asked for. */
public final class KeptFile {

    private final SealedFile sealed;
    private final FileKey key;
    private final long size;

    KeptFile(SealedFile sealed, FileKey key, long size) {
        this.sealed = sealed;
        this.key = key;
        this.size = size;
    }

    /** Bytes of its content. */
    public long size() {
        return size;
    }

    /** Whether an applicant handed it in; else it is a paper that was issued. */
    public boolean isUpload() {
        return FileUploads.isUpload(sealed.name());
    }

    /**
     * What it is by its content: nobody's word for it is taken.
     *
     * @throws UploadClosed none of the types that are taken
     */
    public FileType type() throws IOException {
        return FileType.of(this::content)
                .orElseThrow(() -> new UploadClosed(UploadClosed.Reason.BROKEN, "None of the types that are taken"));
    }

    /**
     * Its content; to be closed.
     *
     * @throws IOException it was changed since it was found whole, which may be seen only while it is read: the end is
     *     reached only by what is whole
     */
    public InputStream content() throws IOException {
        return sealed.content(key);
    }

    /** All of its content, for papers, which are small. */
    public byte[] bytes() throws IOException {
        return sealed.bytes(key);
    }
}
