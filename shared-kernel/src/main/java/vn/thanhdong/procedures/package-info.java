/** Procedures as they are published, and the values that name and describe dossiers. */
@NullMarked
package vn.thanhdong.procedures;

import org.jspecify.annotations.NullMarked;
