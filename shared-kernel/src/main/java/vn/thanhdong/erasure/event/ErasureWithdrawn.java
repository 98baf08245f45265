package vn.thanhdong.erasure.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;

/**
 * Who asked for an erasure takes it back before it is carried out.
 *
 * @param person whose data
 * @param occurredAt when
 * @param requestId which request
 */
public record ErasureWithdrawn(PersonId person, Instant occurredAt, String requestId) implements ErasureEvent {}
