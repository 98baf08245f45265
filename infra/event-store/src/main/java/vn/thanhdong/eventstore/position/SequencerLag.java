package vn.thanhdong.eventstore.position;

import java.time.Duration;

/**
 * @param events committed events that have no position yet
 * @param age how long ago the oldest of them was recorded, zero when there is none
 */
public record SequencerLag(long events, Duration age) {}
