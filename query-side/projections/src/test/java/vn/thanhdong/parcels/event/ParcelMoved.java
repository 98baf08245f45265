package vn.thanhdong.parcels.event;

import java.time.Instant;
import vn.thanhdong.event.DomainEvent;

public record ParcelMoved(String parcel, int step, Instant occurredAt) implements DomainEvent {}
