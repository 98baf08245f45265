package vn.thanhdong.verifiablelog;

/** Bytes or text that claim to be part of a log and are not in the form that is published for it. */
public final class MalformedLogData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedLogData(String why) {
        super(why);
    }

    public MalformedLogData(String why, Throwable cause) {
        super(why, cause);
    }
}
