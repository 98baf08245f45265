/** Who acts, proven between processes: the user interface signs, command and query side verify. */
@NullMarked
package vn.thanhdong.identity;

import org.jspecify.annotations.NullMarked;
