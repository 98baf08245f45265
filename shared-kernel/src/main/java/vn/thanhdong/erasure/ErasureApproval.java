package vn.thanhdong.erasure;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;

/** One of the two approvals: who, in which role, when. */
public record ErasureApproval(PersonId by, Role role, Instant at) {}
