package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierSummary;

/** One dossier as a list of the past shows it: whose it is as it is known now, how it stood as it stood then. */
final class PastSummaries {

    private PastSummaries() {}

    /** Only of a dossier that existed then. */
    static DossierSummary of(
            DossierDocument dossier, Scope scope, PastConditions then, Map<String, String> highlights) {
        DossierSummary now = Summaries.of(dossier, scope, then.judgedAt(), highlights);
        AsOf asOf = then.asOf();
        long moment = asOf.at().toEpochMilli();
        PastAxis axis = dossier.past().by(asOf.axis());
        NationalStatus status = axis.statusAt(moment).orElse(NationalStatus.SUBMITTED);
        Optional<Instant> due = dossier.past().dueAt(asOf.axis(), moment);
        return new DossierSummary(
                now.id(),
                now.code(),
                now.procedure(),
                now.applicantKind(),
                now.applicantName(),
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                now.receivingDesk(),
                now.handlingAgency(),
                now.area(),
                now.channel(),
                now.submittedAt(),
                due.isPresent() ? now.acceptedAt() : null,
                due.orElse(null),
                false,
                axis.endedAt(moment).isPresent() ? now.endedAt() : null,
                status == NationalStatus.RETURNED ? now.returnedAt() : null,
                DeskPassage.NONE,
                punctuality(dossier, then),
                due.isPresent() ? judgedBy(dossier, then, due.get()) : null,
                0,
                0,
                0,
                now.sequence(),
                now.highlights());
    }

    /** As {@link PastConditions#punctuality} finds it. */
    static Punctuality punctuality(DossierDocument dossier, PastConditions then) {
        PastAxis axis = dossier.past().by(then.asOf().axis());
        long moment = then.asOf().at().toEpochMilli();
        Instant judgedAt = then.judgedAt();
        if (judgedAt.equals(then.asOf().at())) {
            return axis.judgedAt(moment);
        }
        Optional<Punctuality> ended = axis.endedAt(moment);
        if (ended.isPresent()) {
            return dossier.due().judgedOtherwise(dossier.progress()).stream()
                    .filter(judged -> judged.when().holds(judgedAt))
                    .findFirst()
                    .map(judged -> judged.how())
                    .orElse(ended.get());
        }
        boolean byDates = dossier.due().lateByDates(dossier.progress()).stream().anyMatch(span -> span.holds(judgedAt));
        Instant accepted = dossier.standing().acceptedAt();
        boolean bySupplements = axis.wasAskedTooOften(moment) && accepted != null && judgedAt.isAfter(accepted);
        return byDates || bySupplements ? Punctuality.IN_PROGRESS_LATE : Punctuality.IN_PROGRESS;
    }

    /** The date that a period which was over then judges by, where it was no longer the one in force. */
    private static @Nullable Instant judgedBy(DossierDocument dossier, PastConditions then, Instant due) {
        Instant stood = dossier.due().dueAt(then.judgedAt()).orElse(null);
        return then.judgedAt().equals(then.asOf().at()) || Objects.equals(stood, due) ? null : stood;
    }
}
