/** Dossiers of another system, brought in by an operator. */
@NullMarked
package vn.thanhdong.procedures.ui.imports;

import org.jspecify.annotations.NullMarked;
