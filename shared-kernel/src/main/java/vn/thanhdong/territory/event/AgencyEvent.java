package vn.thanhdong.territory.event;

import vn.thanhdong.event.DomainEvent;

/** Something that was decided about agencies. */
public sealed interface AgencyEvent extends DomainEvent permits AgenciesReformed, AgencyReformWithdrawn {

    /** The aggregate of all decisions: they depend on each other, so there is one sequence. */
    String AGENCIES = "agencies";
}
