/** One dossier: what it says, where it is, when it is due and why, and what may be done with it. */
@NullMarked
package vn.thanhdong.procedures.ui.dossier;

import org.jspecify.annotations.NullMarked;
