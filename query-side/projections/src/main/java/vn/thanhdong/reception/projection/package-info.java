/** How today's numbers at a desk are derived and answered. */
@NullMarked
package vn.thanhdong.reception.projection;

import org.jspecify.annotations.NullMarked;
