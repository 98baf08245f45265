package vn.thanhdong.territory.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command to the working calendar is refused. The sentences stand in {@code CalendarRefusal_*.properties}. */
public enum CalendarRefusal {
    NOT_YOURS,
    SOURCE_REQUIRED,
    NAME_REQUIRED,
    DATE_PAST,
    DATE_TOO_FAR,
    STANDS_ALREADY,
    CONTRADICTS,
    WORKED_ANYWAY,
    OFF_ANYWAY,
    NOTHING_TO_TAKE_BACK,
    YEAR_NOT_NEXT;

    /** The refusal because of one field, empty for the whole command. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
