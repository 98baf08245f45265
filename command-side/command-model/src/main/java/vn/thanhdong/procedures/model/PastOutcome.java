package vn.thanhdong.procedures.model;

/** How a past dossier ended, as the table of the importer says it. */
enum PastOutcome {
    APPROVED,
    REJECTED,
    REFUSED,
    WITHDRAWN,
    STOPPED,
    OPEN;

    /** The agency decided about it. */
    boolean isDecided() {
        return this == APPROVED || this == REJECTED;
    }
}
