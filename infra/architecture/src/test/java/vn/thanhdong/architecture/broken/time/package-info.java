/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.time;

import org.jspecify.annotations.NullMarked;
