/** Documents that could not be derived and wait to be tried again, while the rest goes on. */
@NullMarked
package vn.thanhdong.projection.setaside;

import org.jspecify.annotations.NullMarked;
