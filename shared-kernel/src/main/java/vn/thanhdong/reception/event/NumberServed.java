package vn.thanhdong.reception.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * Whoever had the number was served (đã phục vụ).
 *
 * @param agency whose desk
 * @param day in Asia/Ho_Chi_Minh
 * @param occurredAt when it was done
 * @param number the number
 * @param counter number of the counter, from 1
 */
public record NumberServed(AgencyCode agency, LocalDate day, Instant occurredAt, TicketNumber number, int counter)
        implements QueueEvent {}
