package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * The desk accepted the dossier and promised a date (tiếp nhận, paper 01).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param code unique code printed on the receipt
 * @param dueAt date promised to the applicant (ngày hẹn trả)
 * @param provisional the date lies beyond the last decided working calendar (tạm tính)
 * @param calendarVersion working calendar that the date was counted with
 * @param feeVnd fee to be paid in đồng, 0 when free
 * @param station where it waits now
 */
public record DossierAccepted(
        DossierId dossierId,
        Instant occurredAt,
        DossierCode code,
        Instant dueAt,
        boolean provisional,
        String calendarVersion,
        long feeVnd,
        Station station)
        implements DossierEvent {}
