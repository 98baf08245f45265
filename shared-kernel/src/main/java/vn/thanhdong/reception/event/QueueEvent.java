package vn.thanhdong.reception.event;

import java.time.LocalDate;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.territory.AgencyCode;

/** Something that happened to the numbers of one day at one desk. No event says who waited. */
public sealed interface QueueEvent extends DomainEvent
        permits KioskOpened, NumberTaken, NumberCalled, NumberPassed, NumberServed, NumberBroughtDossier {

    /** Whose desk. */
    AgencyCode agency();

    /** Day in Asia/Ho_Chi_Minh. */
    LocalDate day();
}
