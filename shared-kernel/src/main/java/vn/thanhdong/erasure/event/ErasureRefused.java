package vn.thanhdong.erasure.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.ErasureRefusalGround;

/**
 * A request to erase was refused. Who did stands in the metadata.
 *
 * @param person whose data
 * @param occurredAt when
 * @param requestId which request
 * @param ground why
 * @param paper number of the written answer to the person
 */
public record ErasureRefused(
        PersonId person, Instant occurredAt, String requestId, ErasureRefusalGround ground, String paper)
        implements ErasureEvent {}
