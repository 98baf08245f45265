package vn.thanhdong.territory.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command about agencies is refused. The sentences stand in {@code AgencyRefusal_*.properties}. */
public enum AgencyRefusal {
    NOT_YOURS,
    NUMBER_REQUIRED,
    DECIDED_LATER,
    AGENCY_REQUIRED,
    SUCCESSOR_REQUIRED,
    NAME_REQUIRED,
    NAME_UNCHANGED,
    AGENCY_UNKNOWN,
    NOT_THERE_THEN,
    SUCCEEDS_ITSELF,
    OVERLAPS,
    CIRCLE,
    REFORM_UNKNOWN,
    DECISION_UNKNOWN,
    WITHDRAWN_BEFORE,
    REASON_REQUIRED,
    HOLDS_ALREADY;

    /** The refusal because of one field, empty for the whole command. */
    public Rejection at(String field, Object... details) {
        return RefusalSentence.of(this, field, details);
    }
}
