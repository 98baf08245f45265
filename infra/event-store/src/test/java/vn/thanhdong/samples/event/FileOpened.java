package vn.thanhdong.samples.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;

/** A sample with two personal fields, of a text and of a record. */
public record FileOpened(String code, Personal<String> applicant, Personal<Address> address, Instant occurredAt)
        implements DomainEvent {

    /** A personal value of several parts. */
    public record Address(String street, String ward) {}
}
