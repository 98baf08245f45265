/** Who decides about dossiers, and by which rules. */
@NullMarked
package vn.thanhdong.procedures.model;

import org.jspecify.annotations.NullMarked;
