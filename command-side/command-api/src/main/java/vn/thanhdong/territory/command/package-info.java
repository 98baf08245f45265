/** What may be asked of the working calendar. */
@NullMarked
package vn.thanhdong.territory.command;

import org.jspecify.annotations.NullMarked;
