/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.sides.command;

import org.jspecify.annotations.NullMarked;
