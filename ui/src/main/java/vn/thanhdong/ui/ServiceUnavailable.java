package vn.thanhdong.ui;

/** The command or query side did not answer in time or is away: nothing is lost, it can be tried again. */
public final class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which side is away. */
    public enum Side {
        COMMANDS,
        QUESTIONS
    }

    private final Side side;

    public ServiceUnavailable(Side side, Throwable cause) {
        super("No answer to " + side, cause);
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
