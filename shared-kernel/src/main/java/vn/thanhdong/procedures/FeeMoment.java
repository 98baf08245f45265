package vn.thanhdong.procedures;

/** When a fee is paid. */
public enum FeeMoment {
    /** With the dossier, before it is examined. */
    BEFORE,
    /** When the agency has established what is owed, before the result. */
    AFTER
}
