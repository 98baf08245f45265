package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * Another officer goes on with the dossier (giao lại). Its dates stay as they are.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param previous who examined it until then; empty when it was with nobody in person
 * @param officer who examines it from now on
 * @param reason why, in words
 * @param station where it waits now
 */
public record OfficerReassigned(
        DossierId dossierId,
        Instant occurredAt,
        Optional<PersonId> previous,
        PersonId officer,
        Personal<String> reason,
        Station station)
        implements DossierEvent {}
