package vn.thanhdong.erasure.command;

import vn.thanhdong.access.PersonId;

/** What may be asked of the requests to erase one person's data. */
public sealed interface PersonCommand extends ErasureCommand
        permits RequestErasure, AssessErasure, ApproveErasure, RefuseErasure, WithdrawErasure {

    /** Whose data, opaque id. */
    PersonId person();

    /** Made once per form by who asks for the erasure. */
    String requestId();
}
