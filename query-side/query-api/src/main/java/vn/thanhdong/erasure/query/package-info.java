/** What may be known of requests to erase people's data, and of legal holds. */
@NullMarked
package vn.thanhdong.erasure.query;

import org.jspecify.annotations.NullMarked;
