/** Who decides about erasing people's data. */
@NullMarked
package vn.thanhdong.erasure.model;

import org.jspecify.annotations.NullMarked;
