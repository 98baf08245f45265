/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.sides.projection;

import org.jspecify.annotations.NullMarked;
