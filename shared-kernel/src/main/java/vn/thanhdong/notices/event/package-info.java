/** What was told to whom, and what could not be. */
@NullMarked
package vn.thanhdong.notices.event;

import org.jspecify.annotations.NullMarked;
