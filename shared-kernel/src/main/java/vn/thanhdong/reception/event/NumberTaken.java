package vn.thanhdong.reception.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.territory.AgencyCode;

/**
 * Somebody took a number (lấy số).
 *
 * @param agency whose desk
 * @param day in Asia/Ho_Chi_Minh
 * @param occurredAt when it was taken
 * @param ticketId made by who asked for it: the same id again is the same click again
 * @param number the number
 * @param purpose what they came for
 */
public record NumberTaken(
        AgencyCode agency,
        LocalDate day,
        Instant occurredAt,
        String ticketId,
        TicketNumber number,
        VisitPurpose purpose)
        implements QueueEvent {}
