package vn.thanhdong.architecture.broken.sides.model;

import vn.thanhdong.architecture.broken.sides.query.FindAnything;

/** Asks before it decides. */
record Decider(FindAnything asks) {}
