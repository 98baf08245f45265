/** How questions about the working calendar are answered. */
@NullMarked
package vn.thanhdong.territory.projection;

import org.jspecify.annotations.NullMarked;
