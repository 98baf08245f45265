package vn.thanhdong.architecture.broken.sides.projection;

import vn.thanhdong.architecture.broken.sides.command.DoAnything;

/** Decides while it folds. */
record Folder(DoAnything does) {}
