package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.AgencyCode;

/**
 * The consulted agency answered.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param agency who answered
 * @param answer its opinion
 * @param station where it waits now
 */
public record ConsultationAnswered(
        DossierId dossierId, Instant occurredAt, AgencyCode agency, Personal<String> answer, Station station)
        implements DossierEvent {}
