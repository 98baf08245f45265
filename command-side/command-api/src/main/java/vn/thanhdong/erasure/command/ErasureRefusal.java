package vn.thanhdong.erasure.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command about erasure or a legal hold is refused. The sentences stand in {@code ErasureRefusal_*.properties}. */
public enum ErasureRefusal {
    NOT_YOURS,
    NOT_YOURS_TO_DECIDE,
    DOSSIER_UNKNOWN,
    UNKNOWN,
    OVER,
    PENDING_ALREADY,
    ERASED_ALREADY,
    OWN_REQUEST,
    APPROVED_BY_YOU,
    OTHER_OFFICE_NEEDED,
    NOT_YET,
    STILL_OPEN,
    NOT_ALLOWED,
    HELD,
    PAPER_REQUIRED,
    DECISION_REQUIRED,
    AUTHORITY_REQUIRED,
    TOO_LONG,
    HOLD_UNKNOWN,
    HOLD_OVER;

    /** The refusal of the whole command; a detail that is a phrase is said in the sentence's language. */
    public Rejection because(Object... details) {
        return at("", details);
    }

    /** The refusal because of one field. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
