package vn.thanhdong.access.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;

/**
 * A leader declined the change of a mandate that waited for them (không đồng ý thay đổi): it stays as it was.
 *
 * @param occurredAt when
 * @param by the leader who declined it
 * @param decision number of the paper that would have changed it
 * @param reason why, in words
 */
public record MandateChangeDeclined(String mandateId, Instant occurredAt, PersonId by, String decision, String reason)
        implements MandateEvent {}
