/** Pages about erasing people's data. */
@NullMarked
package vn.thanhdong.erasure.ui;

import org.jspecify.annotations.NullMarked;
