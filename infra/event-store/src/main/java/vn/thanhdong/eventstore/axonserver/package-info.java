/** The store on Axon Server. */
@NullMarked
package vn.thanhdong.eventstore.axonserver;

import org.jspecify.annotations.NullMarked;
