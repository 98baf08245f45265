package vn.thanhdong.access.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;

/**
 * A leader declined to confirm a mandate (không đồng ý mở dữ liệu): it never opened anything, and its paper may be entered
 * again.
 *
 * @param occurredAt when
 * @param by the leader who declined it
 * @param reason why, in words
 */
public record MandateDeclined(String mandateId, Instant occurredAt, PersonId by, String reason)
        implements MandateEvent {}
