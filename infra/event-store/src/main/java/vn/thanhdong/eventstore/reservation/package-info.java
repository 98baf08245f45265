/** Numbers and codes that are given out once. */
@NullMarked
package vn.thanhdong.eventstore.reservation;

import org.jspecify.annotations.NullMarked;
