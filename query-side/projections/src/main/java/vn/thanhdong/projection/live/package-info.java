/** Following the log as it grows. */
@NullMarked
package vn.thanhdong.projection.live;

import org.jspecify.annotations.NullMarked;
