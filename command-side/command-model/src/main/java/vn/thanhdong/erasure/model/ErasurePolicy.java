package vn.thanhdong.erasure.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureFinding;
import vn.thanhdong.erasure.ErasureFinding.Kind;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.erasure.RetentionRule;
import vn.thanhdong.erasure.RetentionSchedule;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Whether a person's data may be erased: a pure function of their dossiers, the schedule of retention and the moment. One
 * key seals all data of a person, so that each of their dossiers has to let it be destroyed.
 */
final class ErasurePolicy {

    private ErasurePolicy() {}

    static ErasureAssessment assess(List<KeptDossier> dossiers, RetentionSchedule schedule, Instant now) {
        return new ErasureAssessment(
                now,
                dossiers.stream()
                        .map(dossier -> finding(dossier, schedule.of(dossier.procedure()), now))
                        .toList());
    }

    private static ErasureFinding finding(KeptDossier dossier, RetentionRule rule, Instant now) {
        if (!dossier.holds().isEmpty()) {
            return found(dossier, Kind.LEGAL_HOLD, Optional.empty(), decisions(dossier.holds()));
        }
        Optional<Instant> end = end(dossier.progress());
        if (end.isEmpty()) {
            return found(dossier, Kind.OPEN, Optional.empty(), "");
        }
        // what was never accepted settled nothing: there is no record of work that would have to be kept
        if (dossier.progress().acceptedAt() == null) {
            return found(dossier, Kind.FREE, Optional.empty(), "");
        }
        if (rule.permanent()) {
            return found(dossier, Kind.PERMANENT, Optional.empty(), rule.ground());
        }
        LocalDate free = firstFreeDay(end.get(), rule.years().orElseThrow());
        return free.isAfter(LocalDate.ofInstant(now, WorkingCalendar.ZONE))
                ? found(dossier, Kind.RETAINED, Optional.of(free), rule.ground())
                : found(dossier, Kind.FREE, Optional.empty(), rule.ground());
    }

    /** Law 33/2024/QH15 on archives: years of retention are counted from the year in which the work ended. */
    static LocalDate firstFreeDay(Instant end, int years) {
        return LocalDate.of(LocalDate.ofInstant(end, WorkingCalendar.ZONE).getYear() + years + 1, 1, 1);
    }

    /** When nothing more is done about it: refused, withdrawn or stopped, or with its result back at the applicant. */
    private static Optional<Instant> end(DossierProgress progress) {
        return Stream.of(Optional.ofNullable(progress.closedAt()), Optional.ofNullable(progress.returnedAt()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String decisions(List<LegalHold> holds) {
        return holds.stream()
                .map(hold -> hold.decision() + " (" + hold.authority() + ")")
                .collect(Collectors.joining("; "));
    }

    private static ErasureFinding found(KeptDossier dossier, Kind kind, Optional<LocalDate> until, String ground) {
        return new ErasureFinding(
                dossier.id(),
                dossier.code(),
                dossier.procedure(),
                dossier.receivingDesk(),
                dossier.handlingAgency(),
                kind,
                until,
                ground);
    }
}
