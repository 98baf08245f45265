package vn.thanhdong.standalone;

/** The system cannot start; the message says in one sentence why, and what to do. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }
}
