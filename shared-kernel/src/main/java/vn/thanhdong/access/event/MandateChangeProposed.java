package vn.thanhdong.access.event;

import java.time.Instant;
import vn.thanhdong.access.MandateChange;
import vn.thanhdong.access.PersonId;

/**
 * An administrator entered a paper that changes a mandate (đề nghị thay đổi). Until a leader confirms it all stays as it
 * was; a leader may decline it, and a later proposal takes its place.
 *
 * @param occurredAt when
 */
public record MandateChangeProposed(String mandateId, Instant occurredAt, PersonId by, MandateChange change)
        implements MandateEvent {}
