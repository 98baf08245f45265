/** How requests to erase and legal holds are derived and read. */
@NullMarked
package vn.thanhdong.erasure.projection;

import org.jspecify.annotations.NullMarked;
