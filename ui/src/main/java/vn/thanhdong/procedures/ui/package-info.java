/** The public portal: find a procedure, file a dossier, follow it. */
@NullMarked
package vn.thanhdong.procedures.ui;

import org.jspecify.annotations.NullMarked;
