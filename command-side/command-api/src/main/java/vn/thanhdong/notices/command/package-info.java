/** What may be asked of notices. */
@NullMarked
package vn.thanhdong.notices.command;

import org.jspecify.annotations.NullMarked;
