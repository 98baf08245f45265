/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.names;

import org.jspecify.annotations.NullMarked;
