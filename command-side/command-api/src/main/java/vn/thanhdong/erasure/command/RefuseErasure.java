package vn.thanhdong.erasure.command;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.ErasureRefusalGround;

/**
 * Refuses an erasure.
 *
 * @param ground why
 * @param paper number of the written answer to the person, 1 to 120 characters
 */
public record RefuseErasure(PersonId person, String requestId, ErasureRefusalGround ground, String paper)
        implements PersonCommand {}
