package vn.thanhdong.access.command;

import java.time.LocalDate;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;

/**
 * Enters the paper by which auditors are sent. It opens nothing until a leader confirms it.
 *
 * @param requestId made once per form: the same id again is the same click again
 * @param from first day, Asia/Ho_Chi_Minh; may be over already, which opens nothing afterwards
 * @param to last day
 */
public record EnterMandate(
        String requestId, MandateDecision decision, MandateTeam team, MandateScope scope, LocalDate from, LocalDate to)
        implements MandateCommand {

    @Override
    public String mandateId() {
        return decision.mandateId();
    }
}
