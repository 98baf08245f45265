/** Mending wrong entries of a dossier. */
@NullMarked
package vn.thanhdong.procedures.ui.correction;

import org.jspecify.annotations.NullMarked;
