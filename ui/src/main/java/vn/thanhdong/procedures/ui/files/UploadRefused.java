package vn.thanhdong.procedures.ui.files;

/** A file was not taken; the reason is a key of the bundles after {@code upload.refused.}. */
public final class UploadRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** A picture, of which less is taken than of documents: it is held whole. */
        PICTURE_TOO_LARGE,
        /** Its content is none of the types that are taken, whatever its name says. */
        TYPE,
        /** A picture that is cut off or not put together as pictures are. */
        BROKEN,
        /** The virus scanner found something in it. */
        HARMFUL,
        /** The virus scanner does not answer, so that nobody knows whether it is harmless. */
        NOT_SCANNED
    }

    private final Reason reason;

    public UploadRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
