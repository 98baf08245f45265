package vn.thanhdong.erasure.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;

/**
 * One of two has approved a request to erase.
 *
 * @param person whose data
 * @param occurredAt when
 * @param requestId which request
 * @param by who approved
 * @param byRole in which role
 */
public record ErasureApproved(PersonId person, Instant occurredAt, String requestId, PersonId by, Role byRole)
        implements ErasureEvent {}
