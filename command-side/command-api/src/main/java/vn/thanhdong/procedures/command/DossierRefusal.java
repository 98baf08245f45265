package vn.thanhdong.procedures.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;

/** Why a command to a dossier is refused. The sentences stand in {@code DossierRefusal_*.properties}. */
public enum DossierRefusal {
    DOSSIER_UNKNOWN,
    PROCEDURE_UNKNOWN,
    PROCEDURE_NOT_ONLINE,
    APPLICANT_KIND_NOT_ADMITTED,
    AREA_NOT_SERVED,
    FIELD_REQUIRED,
    FIELD_INVALID,
    DOCUMENT_REQUIRED,
    REASON_REQUIRED,
    NOT_YOURS,
    WRONG_STATE,
    SOMEBODY_ELSE_ACTED,
    OFFICER_UNKNOWN,
    OFFICER_HAS_IT,
    SUPPLEMENT_ASKED_BEFORE,
    FEE_NOT_PAID,
    AMOUNT_INVALID,
    ALREADY_OPENED,
    NOTHING_TO_TAKE_BACK,
    EXTENDED_BEFORE,
    DATE_NOT_LATER,
    DATE_PASSED,
    DUE_DATE_UNCHANGED,
    CALENDAR_UNKNOWN,
    STARS_INVALID,
    RATED_BEFORE,
    AGENCY_UNKNOWN,
    AGENCY_HANDLES_IT,
    IMPORT_TIMES_OUT_OF_ORDER,
    IMPORT_VALUE_MISSING,
    IMPORT_VALUE_UNKNOWN,
    IMPORT_DIFFERS,
    PAPER_NOT_DUE,
    PAPER_ISSUED_BEFORE,
    PAPER_NUMBER_STALE,
    PORTAL_CODE_DIFFERS,
    NOT_SIGNED_IN,
    SUBMITTER_IS_OWNER,
    RELATION_UNSUITABLE,
    AUTHORISATION_REQUIRED,
    AUTHORISATION_IN_FUTURE,
    PERSON_ERASED;

    /** The refusal of the whole command; a detail that is a {@link Phrase} is said in the sentence's language. */
    public Rejection because(Object... details) {
        return at("", details);
    }

    /** The refusal because of one field. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
