package vn.thanhdong.architecture.broken.cycle.incidents;

import vn.thanhdong.architecture.broken.cycle.sensors.Sensor;

/** Knows its sensor. */
public record Incident(Sensor sensor) {}
