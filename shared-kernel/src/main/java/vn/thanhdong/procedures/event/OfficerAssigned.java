package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * The head of division named the officer (phân công thụ lý).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param officer who examines it
 * @param station where it waits now
 */
public record OfficerAssigned(DossierId dossierId, Instant occurredAt, PersonId officer, Station station)
        implements DossierEvent {}
