package vn.thanhdong.erasure.command;

import vn.thanhdong.access.PersonId;

/**
 * Approves an erasure. The second approval, by somebody else in the other of the two offices, carries it out; it cannot
 * be undone.
 */
public record ApproveErasure(PersonId person, String requestId) implements PersonCommand {}
