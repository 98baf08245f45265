/** The books of a one-stop desk: its register of dossiers, and the lists by which dossiers change hands. */
@NullMarked
package vn.thanhdong.procedures.ui.books;

import org.jspecify.annotations.NullMarked;
