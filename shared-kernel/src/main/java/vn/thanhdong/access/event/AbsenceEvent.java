package vn.thanhdong.access.event;

import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.territory.AgencyCode;

/** Something that happened to the absences of one agency. */
public sealed interface AbsenceEvent extends DomainEvent permits AbsenceDeclared, AbsenceEnded {

    String absenceId();

    AgencyCode agency();
}
