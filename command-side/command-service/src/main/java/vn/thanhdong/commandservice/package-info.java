/** The process that decides: it verifies who asks, lets aggregates decide, and records what they say. */
@NullMarked
package vn.thanhdong.commandservice;

import org.jspecify.annotations.NullMarked;
