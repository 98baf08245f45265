package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.notices.StaffMail;

/**
 * An official chose whether and when to be told by e-mail.
 *
 * @param person who
 * @param occurredAt when it happened
 * @param mail what holds from then on
 */
public record StaffMailChosen(PersonId person, Instant occurredAt, StaffMail mail) implements DomainEvent {}
