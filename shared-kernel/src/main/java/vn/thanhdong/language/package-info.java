/** Sentences in the two languages that people read. */
@NullMarked
package vn.thanhdong.language;

import org.jspecify.annotations.NullMarked;
