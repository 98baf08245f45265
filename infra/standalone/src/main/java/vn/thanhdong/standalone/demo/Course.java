package vn.thanhdong.standalone.demo;

import java.time.Instant;
import java.util.Optional;

/**
 * All that happens to a dossier between submission and rating, as it will have happened in the end.
 *
 * @param accepted empty when it was refused before, or withdrawn
 * @param promised due date as promised on acceptance
 * @param due the same, moved by the wait for a supplement
 * @param handedOver to whoever handles it
 * @param asked for a supplement
 * @param owed from when a payment was waited for
 * @param paid until when it was
 * @param ended end of processing, refusal, withdrawal or stop
 * @param returned result with the applicant
 * @param stars 0 when nobody rated
 */
record Course(
        Optional<Instant> accepted,
        Optional<Instant> promised,
        Optional<Instant> due,
        Optional<Instant> handedOver,
        Optional<Instant> asked,
        Optional<Instant> supplied,
        Optional<Instant> owed,
        Optional<Instant> paid,
        Instant ended,
        End end,
        Optional<Instant> returned,
        int stars) {

    /** How it ends. */
    enum End {
        APPROVED,
        REJECTED,
        REFUSED,
        WITHDRAWN,
        STOPPED;

        boolean isDecided() {
            return this == APPROVED || this == REJECTED;
        }
    }
}
