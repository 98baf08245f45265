/** The total order of committed events and the leaf hashes along it. */
@NullMarked
package vn.thanhdong.eventstore.position;

import org.jspecify.annotations.NullMarked;
