package vn.thanhdong.reception.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.territory.AgencyCode;

/**
 * A clerk opened a kiosk where people take numbers that day.
 *
 * @param agency whose desk
 * @param day in Asia/Ho_Chi_Minh
 * @param occurredAt when it was opened
 * @param keyHash hash of the kiosk's key, see {@link vn.thanhdong.reception.KioskKey}
 */
public record KioskOpened(AgencyCode agency, LocalDate day, Instant occurredAt, String keyHash) implements QueueEvent {}
