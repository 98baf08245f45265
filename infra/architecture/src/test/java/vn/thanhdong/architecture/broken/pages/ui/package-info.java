/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.pages.ui;

import org.jspecify.annotations.NullMarked;
