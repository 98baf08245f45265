package vn.thanhdong.erasure.command;

import vn.thanhdong.access.PersonId;

/** Takes a request back before it is carried out: by who asked, or by the person themselves. */
public record WithdrawErasure(PersonId person, String requestId) implements PersonCommand {}
