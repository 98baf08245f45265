package vn.thanhdong.verifiablelog.witness;

/** A witness did not confirm a checkpoint; the message says which and why, for who runs the log. */
public final class WitnessFailure extends Exception {

    private static final long serialVersionUID = 1L;

    WitnessFailure(String why) {
        super(why);
    }

    WitnessFailure(String why, Throwable cause) {
        super(why, cause);
    }
}
