package vn.thanhdong.samples.event;

import java.time.Instant;
import vn.thanhdong.event.DomainEvent;

/** A sample without personal fields. */
public record FileMoved(int step, Instant occurredAt) implements DomainEvent {}
