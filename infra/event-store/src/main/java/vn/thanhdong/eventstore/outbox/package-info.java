/** What leaves the house because of an event: once for each event, effect and recipient, whatever dies in between. */
@NullMarked
package vn.thanhdong.eventstore.outbox;

import org.jspecify.annotations.NullMarked;
