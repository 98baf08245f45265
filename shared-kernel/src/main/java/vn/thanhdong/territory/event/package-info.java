/** What happened to the working calendar. */
@NullMarked
package vn.thanhdong.territory.event;

import org.jspecify.annotations.NullMarked;
