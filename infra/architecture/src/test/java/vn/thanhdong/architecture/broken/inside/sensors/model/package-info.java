/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.inside.sensors.model;

import org.jspecify.annotations.NullMarked;
