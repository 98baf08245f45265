/** Documents of one index: loading and writing many at once, and folding events into them. */
@NullMarked
package vn.thanhdong.projection.document;

import org.jspecify.annotations.NullMarked;
