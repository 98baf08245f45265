package vn.thanhdong.procedures.query;

/** Whose dossiers are asked for. */
public enum Waiting {
    /** All in the asker's scope. */
    ANY,
    /** Those that wait for the asker: their role, their agency, and nobody else in person. */
    FOR_ME,
    /** Those that the asker, a citizen, has filed. */
    FILED_BY_ME
}
