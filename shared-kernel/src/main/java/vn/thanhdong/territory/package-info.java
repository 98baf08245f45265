/** Areas, agencies and their history, and the calendar in which their time is counted. */
@NullMarked
package vn.thanhdong.territory;

import org.jspecify.annotations.NullMarked;
