package vn.thanhdong.eventstore.log;

/** The store and its log do not belong together; the message says so in sentences for who runs the system. */
public final class LogBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogBroken(String sentence) {
        super(sentence);
    }
}
