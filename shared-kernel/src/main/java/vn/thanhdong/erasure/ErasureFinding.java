package vn.thanhdong.erasure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.TrackingCode;
import vn.thanhdong.territory.AgencyCode;

/**
 * What one dossier of a person means for erasing their data.
 *
 * @param dossier the dossier, in which the person is owner, submitter or somebody else whom the form tells of
 * @param code dossier code; empty before acceptance
 * @param procedure the procedure
 * @param receivingDesk desk that took it in
 * @param handlingAgency agency that does or did the work
 * @param kind what it means
 * @param until first day on which it stands in the way no more, in Asia/Ho_Chi_Minh; empty where no day is known
 * @param ground what that rests on: law or schedule by Vietnamese title and number, or number of the decision that holds
 *     it; empty where nothing stands in the way
 */
public record ErasureFinding(
        DossierId dossier,
        String code,
        ProcedureCode procedure,
        AgencyCode receivingDesk,
        AgencyCode handlingAgency,
        Kind kind,
        Optional<LocalDate> until,
        String ground) {

    /** What a dossier means for erasure, the gravest first. */
    public enum Kind {
        /** Somebody with the right to do so holds it: inspection, complaint, court. */
        LEGAL_HOLD(ErasureVerdict.NOT_ALLOWED),
        /** Kept for ever by law. */
        PERMANENT(ErasureVerdict.NOT_ALLOWED),
        /** Still at work. */
        OPEN(ErasureVerdict.NOT_YET),
        /** Ended, but to be kept until a day. */
        RETAINED(ErasureVerdict.NOT_YET),
        /** Nothing stands in the way. */
        FREE(ErasureVerdict.ALLOWED);

        private final ErasureVerdict verdict;

        Kind(ErasureVerdict verdict) {
            this.verdict = verdict;
        }

        /** What this alone answers. */
        public ErasureVerdict verdict() {
            return verdict;
        }
    }

    public ErasureFinding {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(kind, "kind");
        until = Objects.requireNonNullElse(until, Optional.empty());
    }

    /** How people call the dossier: by its code, or before acceptance by the one to follow it by. */
    public String name() {
        return code.isEmpty() ? TrackingCode.of(dossier).value() : code;
    }
}
