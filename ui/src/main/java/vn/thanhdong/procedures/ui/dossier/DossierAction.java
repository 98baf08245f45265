package vn.thanhdong.procedures.ui.dossier;

import java.util.Set;

/** What staff may do with a dossier. Its words stand in the bundle under {@code action.<NAME>}. */
public enum DossierAction {
    ACCEPT,
    SEND_BACK(Input.REASON),
    REFUSE(Input.REASON),
    HAND_OVER(Input.UNIT),
    ASSIGN(Input.OFFICER),
    REASSIGN(Input.OFFICER, Input.REASON),
    TAKE_BACK,
    FIELD_VISIT(Input.REASON),
    CONSULT(Input.AGENCY, Input.REASON),
    ANSWER(Input.REASON),
    REQUEST_SUPPLEMENT(Input.REASON),
    RECORD_SUPPLEMENT,
    REQUEST_PAYMENT(Input.AMOUNT),
    RECORD_PAYMENT(Input.AMOUNT, Input.ONLINE),
    PROPOSE(Input.OUTCOME, Input.REASON),
    INITIAL,
    RETURN_PROPOSAL(Input.REASON),
    APPROVE,
    NUMBER(Input.ELECTRONIC),
    RETURN_RESULT(Input.CHANNEL),
    STOP(Input.REASON),
    EXTEND(Input.DATE, Input.REASON),
    WITHDRAW(Input.REMARK);

    /** What has to be said with it. */
    public enum Input {
        /** A text that must be there; what it is called depends on the action. */
        REASON,
        /** A text that may be empty. */
        REMARK,
        UNIT,
        OFFICER,
        AGENCY,
        OUTCOME,
        AMOUNT,
        ONLINE,
        ELECTRONIC,
        CHANNEL,
        DATE
    }

    private final Set<Input> inputs;

    DossierAction(Input... inputs) {
        this.inputs = Set.of(inputs);
    }

    public Set<Input> inputs() {
        return inputs;
    }

    public boolean needs(Input input) {
        return inputs.contains(input);
    }

    /** Ends the dossier or goes against the applicant: shown apart, and asked twice. */
    public boolean isGrave() {
        return this == REFUSE || this == STOP || this == WITHDRAW;
    }
}
