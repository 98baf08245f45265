/** Where events are kept, in which order, and how to read and append them. */
@NullMarked
package vn.thanhdong.eventstore;

import org.jspecify.annotations.NullMarked;
