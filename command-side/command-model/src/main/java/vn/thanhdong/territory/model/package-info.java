/** Who decides about the working calendar. */
@NullMarked
package vn.thanhdong.territory.model;

import org.jspecify.annotations.NullMarked;
