package vn.thanhdong.eventstore.log;

/** The moments of a batch between which a crash must leave no trace. */
enum LogStep {
    ELECTED,
    READ,
    TILES_WRITTEN,
    SIZE_WRITTEN
}
