/** What people see of the working calendar. */
@NullMarked
package vn.thanhdong.territory.ui;

import org.jspecify.annotations.NullMarked;
