/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.sides.query;

import org.jspecify.annotations.NullMarked;
