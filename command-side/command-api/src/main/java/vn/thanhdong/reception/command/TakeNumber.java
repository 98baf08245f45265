package vn.thanhdong.reception.command;

import java.util.Optional;
import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.territory.AgencyCode;

/**
 * Takes the next number.
 *
 * @param ticketId made once per click: the same id again is the same click again
 * @param purpose what somebody comes for
 * @param priority whether the law lets them go first; on what ground is nobody's business here
 * @param kiosk key of the kiosk; empty when a clerk takes the number for somebody
 */
public record TakeNumber(
        AgencyCode agency, String ticketId, VisitPurpose purpose, boolean priority, Optional<KioskKey> kiosk)
        implements QueueCommand {}
