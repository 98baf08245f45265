package vn.thanhdong.procedures;

/** What was decided about an accepted dossier. */
public enum Outcome {
    /** What was applied for is granted. */
    APPROVED,
    /** It is denied, with reasons (từ chối giải quyết, paper 03). */
    REJECTED
}
