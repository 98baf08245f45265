/** What may be asked of dossiers. */
@NullMarked
package vn.thanhdong.procedures.command;

import org.jspecify.annotations.NullMarked;
