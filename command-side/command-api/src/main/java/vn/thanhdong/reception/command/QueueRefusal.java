package vn.thanhdong.reception.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command to the numbers of a desk is refused. The sentences stand in {@code QueueRefusal_*.properties}. */
public enum QueueRefusal {
    NOT_YOURS,
    KIOSK_CLOSED,
    TOO_MANY_NOW,
    DAY_FULL,
    COUNTER_INVALID,
    PURPOSE_REQUIRED,
    NOBODY_WAITS,
    NUMBER_UNKNOWN,
    NUMBER_SERVED,
    AT_ANOTHER_COUNTER,
    NOT_CALLED;

    /** The refusal of the whole command. */
    public Rejection because(Object... details) {
        return at("", details);
    }

    /** The refusal because of one field. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
