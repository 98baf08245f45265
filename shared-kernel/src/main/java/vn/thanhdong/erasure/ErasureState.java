package vn.thanhdong.erasure;

/** How far a request to erase has come. */
public enum ErasureState {
    /** Waits for two approvals, or for a refusal. */
    REQUESTED,
    /** One of two has approved. */
    APPROVED_ONCE,
    /** Two have approved: the key is destroyed, or is being destroyed. */
    ERASED,
    /** Refused, with the ground and the number of the written answer. */
    REFUSED,
    /** Taken back by who asked. */
    WITHDRAWN;

    /** Whether nothing can happen to it any more. */
    public boolean over() {
        return this == ERASED || this == REFUSED || this == WITHDRAWN;
    }
}
