/** What administrators see of the catalogue of procedures. */
@NullMarked
package vn.thanhdong.procedures.ui.catalogue;

import org.jspecify.annotations.NullMarked;
