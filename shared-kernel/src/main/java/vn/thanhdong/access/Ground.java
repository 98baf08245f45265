package vn.thanhdong.access;

/** The reason why somebody was let see a dossier: what the scope goes by, not what the asker claims. */
public enum Ground {
    /** The desk that they work for took it in. */
    DESK,
    /** Their agency works on it, or it waits there. */
    WORK,
    /** They answer for the whole province. */
    PROVINCE,
    /** They audit. */
    AUDIT
}
