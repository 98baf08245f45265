/** Official papers as PDF, from the catalogue's templates. */
@NullMarked
package vn.thanhdong.papers;

import org.jspecify.annotations.NullMarked;
