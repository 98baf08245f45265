/** Where people read what they were told. */
@NullMarked
package vn.thanhdong.notices.ui;

import org.jspecify.annotations.NullMarked;
