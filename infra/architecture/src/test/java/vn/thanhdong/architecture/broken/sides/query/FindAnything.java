package vn.thanhdong.architecture.broken.sides.query;

/** Something to ask. */
public record FindAnything() {}
