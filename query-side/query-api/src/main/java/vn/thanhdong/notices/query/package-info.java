/** What may be known about what people were told. */
@NullMarked
package vn.thanhdong.notices.query;

import org.jspecify.annotations.NullMarked;
