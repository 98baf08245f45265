package vn.thanhdong.reception.command;

import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * Calls one number: again, or after nobody had come, or out of turn. Whoever else was at the counter is done by it.
 *
 * @param number which
 * @param counter number of the counter, from 1 to 99
 */
public record CallNumber(AgencyCode agency, TicketNumber number, int counter) implements QueueCommand {}
