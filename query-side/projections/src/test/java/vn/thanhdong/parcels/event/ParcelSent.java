package vn.thanhdong.parcels.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;

public record ParcelSent(String parcel, Personal<String> sender, String weight, Instant occurredAt)
        implements DomainEvent {}
