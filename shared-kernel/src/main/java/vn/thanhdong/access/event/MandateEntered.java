package vn.thanhdong.access.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;

/**
 * An administrator entered the paper by which auditors are sent (nhập quyết định). It opens nothing yet.
 *
 * @param occurredAt when it was entered
 * @param requestId made once per form
 * @param from first day on which it opens anything, Asia/Ho_Chi_Minh
 * @param to last day
 */
public record MandateEntered(
        String mandateId,
        Instant occurredAt,
        PersonId by,
        String requestId,
        MandateDecision decision,
        MandateTeam team,
        MandateScope scope,
        LocalDate from,
        LocalDate to)
        implements MandateEvent {

    /** What it says, as a value. */
    public Mandate mandate() {
        return new Mandate(
                mandateId,
                requestId,
                decision,
                team,
                scope,
                from,
                to,
                by,
                occurredAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
