package vn.thanhdong.history.query;

import java.util.Optional;

/**
 * What an event happened to.
 *
 * @param kind of what kind
 * @param id id or code
 * @param label what people call it where the query side alone knows that, such as a dossier's code; else empty
 */
public record AuditSubject(Kind kind, String id, String label) {

    /** Kinds of things that events happen to. */
    public enum Kind {
        /** Id of a dossier. */
        DOSSIER,
        /** Code of an agency. */
        AGENCY,
        /** Code of a procedure. */
        PROCEDURE,
        /** Opaque id of a person. */
        PERSON,
        /** Id of a decision about agencies. */
        DECISION,
        /** Version of the working calendar. */
        CALENDAR,
        /** Id of an export of the audit trail. */
        EXPORT,
        /** Id of a mandate that auditors work under. */
        MANDATE
    }

    /** Kind and id as one text, as filters take it: {@code DOSSIER:0190…}. */
    public String key() {
        return kind + ":" + id;
    }

    /** From such a text, without a label; empty when it is none. */
    public static Optional<AuditSubject> of(String key) {
        int colon = key.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (colon > 0 && colon + 1 < key.length() && key.substring(0, colon).equals(kind.name())) {
                return Optional.of(new AuditSubject(kind, key.substring(colon + 1), ""));
            }
        }
        return Optional.empty();
    }
}
