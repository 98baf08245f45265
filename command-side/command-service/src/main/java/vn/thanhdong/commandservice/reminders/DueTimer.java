package vn.thanhdong.commandservice.reminders;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;

/**
 * When a dossier is next asked.
 *
 * @param askAt when
 * @param dueAt the date that it is about; the last time it is asked
 */
record DueTimer(DossierId dossier, Instant askAt, Instant dueAt) {

    /** Whether it is asked a further time, at the date itself. */
    boolean asksAgain() {
        return askAt.isBefore(dueAt);
    }
}
