/** The working calendar's decisions, and the process that has due dates derived again after each. */
@NullMarked
package vn.thanhdong.commandservice.calendar;

import org.jspecify.annotations.NullMarked;
