package vn.thanhdong.architecture.broken.inside.incidents.model;

import vn.thanhdong.architecture.broken.inside.sensors.model.Rule;

/** Reaches into another context. */
record Report(Rule rule) {}
