package vn.thanhdong.reception.command;

import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * Says that whoever had the number was served.
 *
 * @param number which
 * @param counter number of the counter that called it
 */
public record ServeNumber(AgencyCode agency, TicketNumber number, int counter) implements QueueCommand {}
