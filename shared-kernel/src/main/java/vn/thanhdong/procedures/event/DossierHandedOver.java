package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.AgencyCode;

/**
 * The desk handed the dossier to the unit that handles it (chuyển xử lý).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param handlingAgency agency that has it now
 * @param unit unit inside that agency; empty when it has none
 * @param station where it waits now
 */
public record DossierHandedOver(
        DossierId dossierId, Instant occurredAt, AgencyCode handlingAgency, String unit, Station station)
        implements DossierEvent {}
