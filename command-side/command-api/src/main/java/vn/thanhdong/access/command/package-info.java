/** What may be asked of absences. */
@NullMarked
package vn.thanhdong.access.command;

import org.jspecify.annotations.NullMarked;
