/** Which of the things that happen are told to people. */
@NullMarked
package vn.thanhdong.notices.model;

import org.jspecify.annotations.NullMarked;
