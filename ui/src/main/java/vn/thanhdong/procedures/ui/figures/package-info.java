/** The figures of the essential services, each with the dossiers behind it. */
@NullMarked
package vn.thanhdong.procedures.ui.figures;

import org.jspecify.annotations.NullMarked;
