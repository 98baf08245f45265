package vn.thanhdong.access.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command to a mandate is refused. The sentences stand in {@code MandateRefusal_*.properties}. */
public enum MandateRefusal {
    NOT_YOURS_TO_ENTER,
    NOT_YOURS_TO_CONFIRM,
    NOT_YOURS_TO_END,
    ON_THE_TEAM,
    OWN_ENTRY,
    UNKNOWN,
    OVER,
    NOT_CONFIRMED,
    NOTHING_TO_CONFIRM,
    NUMBER_REQUIRED,
    NUMBER_TAKEN,
    ISSUER_REQUIRED,
    SUBJECT_REQUIRED,
    TOO_LONG,
    DECIDED_LATER,
    TEAM_EMPTY,
    HEAD_NOT_MEMBER,
    MEMBER_UNSUITABLE,
    SCOPE_EMPTY,
    AGENCY_UNKNOWN,
    AREA_UNKNOWN,
    PERIOD_REVERSED,
    DATES_REVERSED,
    OVER_ALREADY,
    LASTS_TOO_LONG,
    CHANGE_EMPTY,
    NOT_LATER,
    DECISION_REQUIRED,
    REASON_REQUIRED,
    REPORT_MISSING,
    NOTHING_TO_DECLINE,
    DECLINE_REASON_REQUIRED;

    /** The refusal of the whole command; a detail that is a phrase is said in the sentence's language. */
    public Rejection because(Object... details) {
        return at("", details);
    }

    /** The refusal because of one field. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
