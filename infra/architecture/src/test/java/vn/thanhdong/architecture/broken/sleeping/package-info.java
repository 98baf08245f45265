/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.sleeping;

import org.jspecify.annotations.NullMarked;
