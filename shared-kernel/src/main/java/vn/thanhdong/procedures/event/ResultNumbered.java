package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * The registry clerk numbered and sealed the result: processing has ended (đã xử lý xong).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param number number in the register of the agency and year; empty where the procedure gives no paper
 * @param electronic an electronic result was made
 * @param station where it waits to be returned; empty when there is nothing to return
 */
public record ResultNumbered(
        DossierId dossierId, Instant occurredAt, String number, boolean electronic, Optional<Station> station)
        implements DossierEvent {}
