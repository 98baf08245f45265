package vn.thanhdong.reception.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * A number was called and nobody came (vắng mặt); it may be called again.
 *
 * @param agency whose desk
 * @param day in Asia/Ho_Chi_Minh
 * @param occurredAt when it was passed over
 * @param number the number
 * @param counter number of the counter, from 1
 */
public record NumberPassed(AgencyCode agency, LocalDate day, Instant occurredAt, TicketNumber number, int counter)
        implements QueueEvent {}
