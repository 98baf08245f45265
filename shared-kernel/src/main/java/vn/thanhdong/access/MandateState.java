package vn.thanhdong.access;

/** How a mandate stands at a moment. */
public enum MandateState {
    /** Entered, and a leader has not confirmed it. */
    WAITING,
    /** Confirmed; its first day is to come. */
    COMING,
    /** What it covers is open to its team. */
    IN_FORCE,
    /** Its last day is over; its report is not sealed yet. */
    RUN_OUT,
    /** Ended, with its report. */
    ENDED,
    /** Taken back before anybody confirmed it. */
    WITHDRAWN
}
