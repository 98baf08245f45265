package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;

/**
 * Somebody has read their notices in the pages up to one of them, with all before it.
 *
 * @param person whose notices
 * @param occurredAt when it happened
 * @param upTo place of that notice's event in the log of all events
 */
public record NoticesRead(PersonId person, Instant occurredAt, long upTo) implements DomainEvent {}
