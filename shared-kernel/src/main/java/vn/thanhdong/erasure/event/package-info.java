/** What happened to requests to erase, and to legal holds. */
@NullMarked
package vn.thanhdong.erasure.event;

import org.jspecify.annotations.NullMarked;
