/** What happened to a dossier, event by event, and how far what is derived has followed. */
@NullMarked
package vn.thanhdong.history.ui;

import org.jspecify.annotations.NullMarked;
