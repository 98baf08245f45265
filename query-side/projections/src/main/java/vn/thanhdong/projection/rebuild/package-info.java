/** Deriving an index again from the whole log, beside the one that serves. */
@NullMarked
package vn.thanhdong.projection.rebuild;

import org.jspecify.annotations.NullMarked;
