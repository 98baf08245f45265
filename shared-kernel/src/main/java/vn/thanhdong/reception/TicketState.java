package vn.thanhdong.reception;

/** How it stands with a number. */
public enum TicketState {
    /** Waits to be called. */
    WAITING,
    /** Was called to a counter, or is there. */
    CALLED,
    /** Was called and nobody came; may be called again. */
    PASSED,
    /** Is done. */
    SERVED
}
