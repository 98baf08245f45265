/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.sides.model;

import org.jspecify.annotations.NullMarked;
