/** What happened to one dossier, in words, read from its events. */
@NullMarked
package vn.thanhdong.history.projection;

import org.jspecify.annotations.NullMarked;
