package vn.thanhdong.access.event;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;

/** Something that happened to a mandate that auditors work under. */
public sealed interface MandateEvent extends DomainEvent
        permits MandateEntered,
                MandateOpened,
                MandateDeclined,
                MandateChangeProposed,
                MandateChangeDeclined,
                MandateTeamChanged,
                MandateExtended,
                MandateEnded {

    /** Id of the mandate, see {@link vn.thanhdong.access.MandateDecision#mandateId()}. */
    String mandateId();

    /** Opaque id of who did it. */
    PersonId by();
}
