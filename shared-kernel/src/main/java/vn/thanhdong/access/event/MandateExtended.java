package vn.thanhdong.access.event;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.access.PersonId;

/**
 * A mandate lasts longer (gia hạn).
 *
 * @param occurredAt when
 * @param by the leader who confirmed it
 * @param to its new last day, Asia/Ho_Chi_Minh
 * @param decision number of the paper that extends it
 */
public record MandateExtended(String mandateId, Instant occurredAt, PersonId by, LocalDate to, String decision)
        implements MandateEvent {}
