/** The process that reminds of due dates: it sets timers by events, and a timer asks the dossier, which decides. */
@NullMarked
package vn.thanhdong.commandservice.reminders;

import org.jspecify.annotations.NullMarked;
