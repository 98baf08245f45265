package vn.thanhdong.access.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Shown;
import vn.thanhdong.event.DomainEvent;

/**
 * Somebody was shown the data of others (xem dữ liệu cá nhân): one event for one answer. Who it was stands in the
 * metadata. What the same one was shown again within the time that {@code docs/contexts/access.md} names is not told
 * again.
 *
 * @param viewId id of this look
 * @param occurredAt when the answer was given
 * @param seen what it showed, dossier by dossier
 * @param reason what for, in the words of who looked; empty where none is asked for, and in all that was recorded before
 *     any was
 */
public record PersonalDataViewed(String viewId, Instant occurredAt, List<Seen> seen, Optional<String> reason)
        implements DomainEvent {

    /** A look for which no reason is asked. */
    public PersonalDataViewed(String viewId, Instant occurredAt, List<Seen> seen) {
        this(viewId, occurredAt, seen, Optional.empty());
    }

    /**
     * What was shown of one dossier, or of people's sessions.
     *
     * @param dossier its id; empty where it was the address of a session, which is of no dossier
     * @param persons whose data it was, opaque ids; at least one
     * @param shown how much
     * @param ground why they were let see it
     */
    public record Seen(String dossier, List<PersonId> persons, Shown shown, Ground ground) {
        public Seen {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(ground, "ground");
            persons = List.copyOf(persons);
            if (persons.isEmpty()) {
                throw new IllegalArgumentException("Data that are nobody's are not personal");
            }
        }
    }

    public PersonalDataViewed {
        Objects.requireNonNull(viewId, "viewId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        seen = List.copyOf(seen);
        reason = Objects.requireNonNullElse(reason, Optional.empty());
    }
}
