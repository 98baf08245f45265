package vn.thanhdong.procedures;

/** What must be there before a step is done. */
public enum StepProduct {
    RECEIPT,
    HANDOVER_RECORD,
    ASSIGNMENT,
    FIELD_RECORD,
    OPINION,
    PROPOSAL,
    INITIALLED_DRAFT,
    SIGNED_RESULT,
    NUMBERED_RESULT,
    RETURNED_RESULT
}
