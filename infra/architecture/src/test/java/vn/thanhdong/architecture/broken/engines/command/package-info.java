/** Breaks a rule on purpose. */
@NullMarked
package vn.thanhdong.architecture.broken.engines.command;

import org.jspecify.annotations.NullMarked;
