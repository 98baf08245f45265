/** How documents are derived from events, whatever their context. */
@NullMarked
package vn.thanhdong.projection;

import org.jspecify.annotations.NullMarked;
