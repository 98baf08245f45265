/** How every question is asked and answered, whatever its context. */
@NullMarked
package vn.thanhdong.query;

import org.jspecify.annotations.NullMarked;
