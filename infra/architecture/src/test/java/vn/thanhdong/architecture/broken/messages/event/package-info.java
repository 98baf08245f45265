/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.messages.event;

import org.jspecify.annotations.NullMarked;
