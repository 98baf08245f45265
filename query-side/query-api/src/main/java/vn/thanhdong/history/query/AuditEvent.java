package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.List;

/**
 * One event of the audit trail, without anything personal.
 *
 * @param position in the log of all events, from 1
 * @param eventId id of the event
 * @param type stored name, such as {@code procedures.DossierAccepted}; people's word for it is in {@link AuditTerms}
 * @param subjects what it happened to, the first before all; empty where it is nothing in particular
 * @param words codes, numbers and names of decisions in it; empty where there are none
 * @param happenedAt when it happened
 * @param recordedAt when it was recorded, milliseconds
 * @param person opaque id of who acted; empty for the system
 * @param role in which role; empty when none
 * @param agency for which agency; empty when none
 * @param channel way of entry; empty when none
 * @param correlationId what else belongs to the same request; empty when nothing
 * @param imported records the past of another system
 * @param session opaque id of the session in which the person acted; empty when none is known
 */
public record AuditEvent(
        long position,
        String eventId,
        String type,
        List<AuditSubject> subjects,
        String words,
        Instant happenedAt,
        Instant recordedAt,
        String person,
        String role,
        String agency,
        String channel,
        String correlationId,
        boolean imported,
        String session) {

    public AuditEvent {
        subjects = List.copyOf(subjects);
    }

    /** The context that the type belongs to. */
    public String context() {
        return AuditTerms.contextOf(type);
    }
}
