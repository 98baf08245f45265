package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * The due date, or before acceptance the end of the first check, has come and the dossier still waits: its leaders are to
 * know, once for each date.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param dueAt the date that has come
 * @param station who has it then
 * @param officer who examines it; empty before somebody was assigned
 */
public record DueDateMissed(
        DossierId dossierId, Instant occurredAt, Instant dueAt, Station station, Optional<PersonId> officer)
        implements DossierEvent {
    public DueDateMissed {
        officer = Objects.requireNonNullElse(officer, Optional.empty());
    }
}
