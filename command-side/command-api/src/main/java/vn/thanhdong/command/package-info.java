/** How every command is asked and answered, whatever its context. */
@NullMarked
package vn.thanhdong.command;

import org.jspecify.annotations.NullMarked;
