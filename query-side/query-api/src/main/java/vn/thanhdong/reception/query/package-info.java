/** What may be known of the numbers of a day at a desk. */
@NullMarked
package vn.thanhdong.reception.query;

import org.jspecify.annotations.NullMarked;
