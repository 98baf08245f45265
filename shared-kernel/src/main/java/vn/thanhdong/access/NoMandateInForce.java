package vn.thanhdong.access;

import java.util.Optional;

/**
 * An auditor asked for what no mandate opens to them now. It is a refusal and no empty answer, so that nobody takes what
 * they may not see for what is not there. It carries its reason in its message, which is what is left of an exception
 * between two processes.
 */
public final class NoMandateInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "NO_MANDATE:";

    /** What the mandates in force leave closed. */
    public enum Closed {
        /** None is in force: everything. */
        EVERYTHING,
        /** They are about some dossiers alone: the trail of everything that an agency does. */
        AUDIT_TRAIL
    }

    private final Closed closed;

    public NoMandateInForce(Closed closed) {
        super(CODE + closed);
        this.closed = closed;
    }

    public Closed closed() {
        return closed;
    }

    /** The refusal that is behind a failure, wherever it was thrown; empty when it failed for another reason. */
    public static Optional<NoMandateInForce> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            for (Closed one : Closed.values()) {
                if (message.contains(CODE + one)) {
                    return Optional.of(new NoMandateInForce(one));
                }
            }
        }
        return Optional.empty();
    }
}
