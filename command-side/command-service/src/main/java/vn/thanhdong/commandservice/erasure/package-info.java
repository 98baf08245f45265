/** Follows the log for whom is in which dossier, and destroys the keys of who is erased. */
@NullMarked
package vn.thanhdong.commandservice.erasure;

import org.jspecify.annotations.NullMarked;
