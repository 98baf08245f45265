/** Events that only tests know. */
@NullMarked
package vn.thanhdong.samples.event;

import org.jspecify.annotations.NullMarked;
