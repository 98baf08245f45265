package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.AgencyCode;

/**
 * Another agency was asked for its opinion (lấy ý kiến).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param agency who was asked
 * @param question what was asked
 * @param station where it waits now
 */
public record ConsultationRequested(
        DossierId dossierId, Instant occurredAt, AgencyCode agency, Personal<String> question, Station station)
        implements DossierEvent {}
