/** How what may be known about notices is derived from what was recorded. */
@NullMarked
package vn.thanhdong.notices.projection;

import org.jspecify.annotations.NullMarked;
