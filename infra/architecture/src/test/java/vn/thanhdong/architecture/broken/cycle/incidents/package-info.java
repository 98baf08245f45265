/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.cycle.incidents;

import org.jspecify.annotations.NullMarked;
