/** Erasing a person's data: requests, what the law lets be erased and when, legal holds. */
@NullMarked
package vn.thanhdong.erasure;

import org.jspecify.annotations.NullMarked;
