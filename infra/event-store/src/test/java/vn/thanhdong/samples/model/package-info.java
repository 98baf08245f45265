/** An aggregate that only tests know. */
@NullMarked
package vn.thanhdong.samples.model;

import org.jspecify.annotations.NullMarked;
