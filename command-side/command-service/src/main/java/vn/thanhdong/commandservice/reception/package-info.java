/** Runs what decides about the numbers of a day at a desk. */
@NullMarked
package vn.thanhdong.commandservice.reception;

import org.jspecify.annotations.NullMarked;
