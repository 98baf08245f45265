/** Keys of persons, and the sealing of what belongs to them. */
@NullMarked
package vn.thanhdong.eventstore.personal;

import org.jspecify.annotations.NullMarked;
