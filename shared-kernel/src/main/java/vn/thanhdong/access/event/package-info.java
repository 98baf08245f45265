/** What happened to people's access, and to what is personal. */
@NullMarked
package vn.thanhdong.access.event;

import org.jspecify.annotations.NullMarked;
