package vn.thanhdong.history.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail says of one event; the document's id is the event's. Nothing in it is personal, and what is null is
 * not stored.
 *
 * @param position place of the event in the log; the trail is listed by it
 * @param type stored name of its type, {@code procedures.DossierAccepted}
 * @param subjects what it happened to, as {@link vn.thanhdong.history.query.AuditSubject#key()}, the first before all
 * @param words codes, numbers and names of decisions in it, to be searched
 * @param happenedAt shown alone
 * @param person opaque id of who acted
 * @param correlation id of the request that it belongs to
 * @param causation id of what set it off, kept only where nobody in person did, for then it may be an event's
 * @param imported null where it is not
 * @param session opaque id of the session in which the person acted
 * @param addressHash keyed hash of a network address, only where the event is that a session was seen there
 */
record AuditDocument(
        long position,
        String type,
        List<String> subjects,
        @Nullable String words,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String person,
        @Nullable String role,
        @Nullable String agency,
        @Nullable String channel,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable Boolean imported,
        @Nullable String session,
        @Nullable String addressHash) {

    AuditDocument {
        subjects = List.copyOf(subjects);
    }
}
