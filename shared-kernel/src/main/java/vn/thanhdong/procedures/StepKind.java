package vn.thanhdong.procedures;

/** What is done in a step of a procedure's internal process. */
public enum StepKind {
    INTAKE,
    HANDOVER,
    ASSIGNMENT,
    FIELD_VISIT,
    CONSULTATION,
    EXAMINATION,
    REVIEW,
    SIGNING,
    NUMBERING,
    RETURN
}
