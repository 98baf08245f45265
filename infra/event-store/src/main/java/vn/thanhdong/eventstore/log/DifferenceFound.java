package vn.thanhdong.eventstore.log;

/** The store differs from what was recorded, first at this position. */
final class DifferenceFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final Difference kind;

    DifferenceFound(long position, Difference kind) {
        super("The store differs from its log at position " + position + ": " + kind);
        this.position = position;
        this.kind = kind;
    }

    long position() {
        return position;
    }

    Difference kind() {
        return kind;
    }
}
