package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answer to {@link GetControlSheet}: the steps of a dossier (phiếu kiểm soát quá trình giải quyết hồ sơ), oldest first;
 * none where the asker may not see them.
 *
 * @param steps one for each place where it waited
 */
public record ControlSheet(List<Step> steps) {

    public ControlSheet {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param kind what was to be done
     * @param from who gave it
     * @param to who had it
     * @param receivedAt given
     * @param openedAt first opened by who has it; null when it was not, or was not recorded
     * @param returnedAt given on, or ended; null while it waits there
     * @param dueAt end of the hours of the step
     * @param punctuality early (on a day before the due day), on time, late, or still there
     * @param remarks what else happened in it, oldest first
     */
    public record Step(
            StepKind kind,
            Party from,
            Party to,
            Instant receivedAt,
            @Nullable Instant openedAt,
            @Nullable Instant returnedAt,
            Instant dueAt,
            Punctuality punctuality,
            List<Remark> remarks) {
        public Step {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Who gave or had it.
     *
     * @param role in which role; null when it is not recorded, as in what was imported
     * @param agency for which agency; null for the applicant, and as above
     * @param person who in person, opaque; null when nobody is named
     */
    public record Party(
            @Nullable Role role,
            @Nullable AgencyCode agency,
            @Nullable PersonId person) {}

    /**
     * Something that happened in a step.
     *
     * @param act what, without personal data
     * @param at when
     */
    public record Remark(Phrase act, Instant at) {}
}
