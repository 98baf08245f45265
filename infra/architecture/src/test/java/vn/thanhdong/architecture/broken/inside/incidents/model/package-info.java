/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.inside.incidents.model;

import org.jspecify.annotations.NullMarked;
