package vn.thanhdong.erasure.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;

/**
 * Two have approved, the person is erased (xóa dữ liệu cá nhân). Their key is destroyed because of this event, however
 * often it is read, and after every restore again.
 *
 * @param person whose data
 * @param occurredAt when it was decided
 * @param requestId by which request
 */
public record PersonErased(PersonId person, Instant occurredAt, String requestId) implements ErasureEvent {}
