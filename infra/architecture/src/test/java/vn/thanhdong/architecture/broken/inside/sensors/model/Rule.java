package vn.thanhdong.architecture.broken.inside.sensors.model;

/** The inside of one context. */
public record Rule() {}
