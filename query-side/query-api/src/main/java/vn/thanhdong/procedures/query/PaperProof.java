package vn.thanhdong.procedures.query;

/**
 * Answer to {@link GetPaperProof}.
 *
 * @param state whether there is one
 * @param proof text of c2sp.org/tlog-proof@v1 whose extra line opens the entry; empty without one
 * @param digits its compact form (ADR 42), {@value #MOST_DIGITS} digits at most; empty without a proof, and where it is
 *     longer
 * @param position of the event in the log, from 1; 0 without a proof
 * @param size entries of the log that the proof's checkpoint names; 0 without a proof
 */
public record PaperProof(State state, String proof, String digits, long position, long size) {

    /** What a QR code of version 25, level L, holds beside an address of 60 letters: (10,208 − 500 − 16) bits. */
    public static final int MOST_DIGITS = 2_907;

    /** There is no such paper that the asker may see, no log, or nothing that may be shown to everybody. */
    public static final PaperProof NONE = new PaperProof(State.NONE, "", "", 0, 0);

    /** The paper is issued, and the log has not published its entry yet. */
    public static final PaperProof PENDING = new PaperProof(State.PENDING, "", "", 0, 0);

    /** Whether there is a proof. */
    public enum State {
        /** There is. */
        PROVEN,
        /** There will be, within seconds as a rule. */
        PENDING,
        /** There is none, and will be none. */
        NONE
    }
}
