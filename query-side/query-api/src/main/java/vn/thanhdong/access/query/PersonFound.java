package vn.thanhdong.access.query;

import vn.thanhdong.access.PersonId;

/**
 * Somebody's opaque id.
 *
 * @param person the same for the same identity number as long as the installation keeps its master key
 */
public record PersonFound(PersonId person) {}
