/** How an event becomes bytes and back, under names that outlive classes. */
@NullMarked
package vn.thanhdong.eventstore.serialization;

import org.jspecify.annotations.NullMarked;
