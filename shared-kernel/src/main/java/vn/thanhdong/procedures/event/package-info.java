/** What happens to dossiers, as it is stored for ever: a record here may grow, never change. */
@NullMarked
package vn.thanhdong.procedures.event;

import org.jspecify.annotations.NullMarked;
