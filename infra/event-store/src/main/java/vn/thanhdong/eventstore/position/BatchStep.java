package vn.thanhdong.eventstore.position;

/** The moments of a batch between which a crash must leave no trace. */
enum BatchStep {
    ELECTED,
    READ,
    HASHED,
    POSITIONS_WRITTEN,
    STATE_WRITTEN
}
