/** What every event of every context has in common. */
@NullMarked
package vn.thanhdong.event;

import org.jspecify.annotations.NullMarked;
