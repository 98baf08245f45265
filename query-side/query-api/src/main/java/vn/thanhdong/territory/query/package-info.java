/** What may be known about the working calendar. */
@NullMarked
package vn.thanhdong.territory.query;

import org.jspecify.annotations.NullMarked;
