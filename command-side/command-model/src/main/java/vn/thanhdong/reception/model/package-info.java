/** Who decides about the numbers of a day at a desk. */
@NullMarked
package vn.thanhdong.reception.model;

import org.jspecify.annotations.NullMarked;
