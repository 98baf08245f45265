/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.messages.query;

import org.jspecify.annotations.NullMarked;
