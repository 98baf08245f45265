package vn.thanhdong.access.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;

/**
 * A leader confirmed a mandate (xác nhận quyết định): from its first to its last day its team sees what it covers.
 *
 * @param occurredAt when
 */
public record MandateOpened(String mandateId, Instant occurredAt, PersonId by) implements MandateEvent {}
