package vn.thanhdong.erasure.event;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;

/** Something that happened to a request to erase one person's data. None of it is personal itself. */
public sealed interface ErasureEvent extends DomainEvent
        permits ErasureRequested, ErasureAssessed, ErasureApproved, ErasureRefused, ErasureWithdrawn, PersonErased {

    /** Whose data, opaque id. */
    PersonId person();

    String requestId();
}
