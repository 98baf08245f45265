package vn.thanhdong.erasure.command;

import vn.thanhdong.access.PersonId;

/** Has all dossiers of the person looked at again, because time has passed or a hold was released. */
public record AssessErasure(PersonId person, String requestId) implements PersonCommand {}
