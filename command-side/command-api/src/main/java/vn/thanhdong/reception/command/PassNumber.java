package vn.thanhdong.reception.command;

import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * Says that nobody came though the number was called.
 *
 * @param number which
 * @param counter number of the counter that called it
 */
public record PassNumber(AgencyCode agency, TicketNumber number, int counter) implements QueueCommand {}
