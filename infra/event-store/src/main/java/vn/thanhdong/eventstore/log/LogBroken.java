package vn.thanhdong.eventstore.log;

/** The log cannot be gone on with: store, log, key or settings do not belong together; the message says which, and what to do. */
public final class LogBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogBroken(String sentence) {
        super(sentence);
    }
}
