package vn.thanhdong.architecture.broken.sides.command;

/** Something to do. */
public record DoAnything() {}
