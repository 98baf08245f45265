/** Identities that sort by time, and identities that follow from a name. */
@NullMarked
package vn.thanhdong.eventstore.id;

import org.jspecify.annotations.NullMarked;
