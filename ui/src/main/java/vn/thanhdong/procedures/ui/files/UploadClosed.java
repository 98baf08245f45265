package vn.thanhdong.procedures.ui.files;

import java.io.IOException;

/** A file that was kept is not opened; the reason is a key of the bundles after {@code attachment.closed.}. */
public final class UploadClosed extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such file, or none that the asker may see: the two are not told apart. */
        NOT_FOUND,
        /** Whose file it is was erased. */
        ERASED,
        /** It was changed or cut off, or was sealed by an earlier version. */
        BROKEN
    }

    private final Reason reason;

    UploadClosed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    UploadClosed(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
