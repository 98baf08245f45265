/** How far the one who asks may see. */
@NullMarked
package vn.thanhdong.access.projection;

import org.jspecify.annotations.NullMarked;
