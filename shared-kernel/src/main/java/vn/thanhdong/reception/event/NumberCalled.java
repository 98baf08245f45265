package vn.thanhdong.reception.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * A number was called to a counter (gọi số), for the first time or again.
 *
 * @param agency whose desk
 * @param day in Asia/Ho_Chi_Minh
 * @param occurredAt when it was called
 * @param number the number
 * @param counter number of the counter, from 1
 */
public record NumberCalled(AgencyCode agency, LocalDate day, Instant occurredAt, TicketNumber number, int counter)
        implements QueueEvent {}
