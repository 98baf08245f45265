/** What happened to the numbers of a day at a desk. */
@NullMarked
package vn.thanhdong.reception.event;

import org.jspecify.annotations.NullMarked;
