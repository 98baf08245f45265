package vn.thanhdong.reception.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * A dossier was taken in of whoever was at the counter with the number.
 *
 * @param agency whose desk
 * @param day in Asia/Ho_Chi_Minh
 * @param occurredAt when it was noted, after the dossier was accepted
 * @param number the number
 * @param counter number of the counter, from 1
 * @param dossier opaque id of the dossier, which says nothing about a person
 */
public record NumberBroughtDossier(
        AgencyCode agency, LocalDate day, Instant occurredAt, TicketNumber number, int counter, String dossier)
        implements QueueEvent {}
