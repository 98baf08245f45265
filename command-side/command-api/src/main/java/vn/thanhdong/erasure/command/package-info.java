/** What may be asked about erasing people's data, and about legal holds. */
@NullMarked
package vn.thanhdong.erasure.command;

import org.jspecify.annotations.NullMarked;
