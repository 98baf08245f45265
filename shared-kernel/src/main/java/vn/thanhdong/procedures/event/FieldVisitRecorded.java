package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * An officer visited the place (kiểm tra thực địa).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param findings what was found
 * @param station where it waits now
 */
public record FieldVisitRecorded(DossierId dossierId, Instant occurredAt, Personal<String> findings, Station station)
        implements DossierEvent {}
