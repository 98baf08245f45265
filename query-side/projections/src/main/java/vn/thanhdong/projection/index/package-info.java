/** Versioned indexes behind the alias that readers use. */
@NullMarked
package vn.thanhdong.projection.index;

import org.jspecify.annotations.NullMarked;
