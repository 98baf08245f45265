/** Finding dossiers by words and facets, and taking the list away as a file. */
@NullMarked
package vn.thanhdong.procedures.ui.search;

import org.jspecify.annotations.NullMarked;
