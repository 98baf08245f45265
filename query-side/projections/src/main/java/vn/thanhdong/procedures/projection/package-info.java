/** What is derived from the events of dossiers, and the answers that are read from it. */
@NullMarked
package vn.thanhdong.procedures.projection;

import org.jspecify.annotations.NullMarked;
