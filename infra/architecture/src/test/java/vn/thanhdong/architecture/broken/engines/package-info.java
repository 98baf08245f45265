/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.engines;

import org.jspecify.annotations.NullMarked;
