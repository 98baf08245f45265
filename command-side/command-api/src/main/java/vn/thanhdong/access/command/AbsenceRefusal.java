package vn.thanhdong.access.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command to absences is refused. The sentences stand in {@code AbsenceRefusal_*.properties}. */
public enum AbsenceRefusal {
    NOT_YOURS,
    UNKNOWN,
    OVER,
    PERSON_UNKNOWN,
    DATES_REVERSED,
    IN_THE_PAST,
    AWAY_ALREADY,
    STANDS_IN,
    DEPUTY_UNSUITABLE,
    DEPUTY_AWAY,
    EACH_OTHER,
    SIGNING_UNSUITABLE,
    DECISION_REQUIRED;

    /** The refusal of the whole command; a detail that is a phrase is said in the sentence's language. */
    public Rejection because(Object... details) {
        return at("", details);
    }

    /** The refusal because of one field. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
