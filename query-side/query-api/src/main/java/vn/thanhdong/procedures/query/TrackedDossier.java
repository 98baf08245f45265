package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answer to {@link TrackDossier}.
 *
 * @param result whether it was found, and if not whether it may be tried again
 * @param code dossier code or tracking code
 * @param procedure the procedure; null unless found
 * @param maskedName name of the owner, given name and first letters only
 * @param status national status; null unless found
 * @param handlingAgency who has it; null unless found
 * @param dueAt date promised; null before acceptance
 * @param provisional due date beyond the decided calendar
 * @param steps what happened, oldest first
 */
public record TrackedDossier(
        Result result,
        String code,
        @Nullable ProcedureCode procedure,
        String maskedName,
        @Nullable NationalStatus status,
        @Nullable AgencyCode handlingAgency,
        @Nullable Instant dueAt,
        boolean provisional,
        List<Step> steps) {

    /** Outcome of the look-up; a wrong code and wrong digits are not told apart. */
    public enum Result {
        FOUND,
        NOT_FOUND,
        TOO_MANY_ATTEMPTS
    }

    /**
     * One step, without personal data.
     *
     * @param at when it happened
     * @param sentence what happened
     */
    public record Step(Instant at, Phrase sentence) {}

    public TrackedDossier {
        steps = List.copyOf(steps);
    }

    /** An answer that tells nothing about any dossier. */
    public static TrackedDossier nothing(Result result) {
        return new TrackedDossier(result, "", null, "", null, null, null, false, List.of());
    }
}
