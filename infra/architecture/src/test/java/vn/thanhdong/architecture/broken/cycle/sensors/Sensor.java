package vn.thanhdong.architecture.broken.cycle.sensors;

import java.util.List;
import vn.thanhdong.architecture.broken.cycle.incidents.Incident;

/** Knows its incidents. */
public record Sensor(List<Incident> incidents) {}
