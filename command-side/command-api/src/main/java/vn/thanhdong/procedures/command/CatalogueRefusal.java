package vn.thanhdong.procedures.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command to the catalogue is refused. The sentences stand in {@code CatalogueRefusal_*.properties}. */
public enum CatalogueRefusal {
    NOT_YOURS,
    CONTENT_TOO_LONG,
    CONTENT_INVALID,
    PROCEDURE_UNKNOWN,
    VERSION_TAKEN,
    VERSION_NOT_HIGHER,
    DECISION_REQUIRED,
    DATE_PAST,
    DATE_OVERLAPS,
    UNCHANGED,
    VERSION_UNKNOWN,
    WITHDRAWN_BEFORE,
    APPLIES_ALREADY,
    REASON_REQUIRED;

    /** The refusal because of one field, empty for the whole command. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
