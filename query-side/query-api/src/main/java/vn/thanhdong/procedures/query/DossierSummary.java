package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * One dossier in a list. Codes only: the reader resolves names.
 *
 * @param id the dossier
 * @param code dossier code, or the tracking code while it has none
 * @param procedure the procedure
 * @param applicantKind citizen or business
 * @param applicantName name of the owner; empty when erased
 * @param status national status
 * @param step what is waited for; null when nothing of the agency's is
 * @param role who may do it; null as above
 * @param station agency where it waits; null as above
 * @param assignee the one person that it waits for; null when anybody of role and agency may take it
 * @param stepDueAt end of the step's hours
 * @param officer who examines it
 * @param receivingDesk desk that took it in
 * @param handlingAgency agency that does the work
 * @param area where the matter belongs
 * @param channel way of entry
 * @param submittedAt handed in
 * @param acceptedAt accepted
 * @param dueAt legal due date
 * @param provisional due date beyond the decided calendar
 * @param endedAt end of processing, refusal, withdrawal or stop
 * @param returnedAt result with the applicant
 * @param desk when it left the desk and when its result came back
 * @param punctuality as it stands now, or stood when the period of the number was over that the list is behind
 * @param judgedBy due date that stood then and that punctuality is judged by; null where it is the legal due date
 * @param feeVnd fee in đồng
 * @param paidVnd paid in đồng
 * @param stars rating, 0 when not rated
 * @param sequence sequence of the last event seen
 * @param highlights by field ({@code applicantName}, {@code form}, {@code code}), the original text as HTML: escaped, with
 *     {@code <em>} around what matched
 */
public record DossierSummary(
        DossierId id,
        String code,
        ProcedureCode procedure,
        ApplicantKind applicantKind,
        String applicantName,
        NationalStatus status,
        @Nullable StepKind step,
        @Nullable Role role,
        @Nullable AgencyCode station,
        @Nullable PersonId assignee,
        @Nullable Instant stepDueAt,
        @Nullable PersonId officer,
        AgencyCode receivingDesk,
        AgencyCode handlingAgency,
        AreaCode area,
        Channel channel,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        boolean provisional,
        @Nullable Instant endedAt,
        @Nullable Instant returnedAt,
        DeskPassage desk,
        Punctuality punctuality,
        @Nullable Instant judgedBy,
        long feeVnd,
        long paidVnd,
        int stars,
        long sequence,
        Map<String, String> highlights) {

    public DossierSummary {
        highlights = Map.copyOf(highlights);
    }
}
