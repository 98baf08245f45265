/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.cycle.sensors;

import org.jspecify.annotations.NullMarked;
