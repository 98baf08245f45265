/** Who is away and who acts in whose stead. */
@NullMarked
package vn.thanhdong.access.ui;

import org.jspecify.annotations.NullMarked;
