package vn.thanhdong.procedures.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.PaperTrail;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What the policies know of a dossier: a pure fold of its events.
 *
 * @param submitted its first event
 * @param code its code; null before acceptance
 * @param handlingAgency agency that does the work now
 * @param progress how far it has come
 * @param forwardedBy who forwarded it last; null when nobody has
 * @param papers official papers that its acts asked for
 * @param submitter who handed it in for its owner; null when the owner did
 */
record CaseFile(
        DossierSubmitted submitted,
        @Nullable DossierCode code,
        AgencyCode handlingAgency,
        DossierProgress progress,
        @Nullable PersonId forwardedBy,
        PaperTrail papers,
        @Nullable PersonId submitter) {

    static CaseFile after(@Nullable CaseFile before, DossierEvent event, @Nullable PersonId actor) {
        DossierProgress progress = DossierProgress.after(before == null ? null : before.progress, event);
        if (before == null) {
            var first = (DossierSubmitted) event;
            return new CaseFile(first, null, first.handlingAgency(), progress, null, PaperTrail.NONE, null);
        }
        DossierCode code = event instanceof DossierAccepted accepted ? accepted.code() : before.code;
        AgencyCode handling = event instanceof DossierHandedOver over ? over.handlingAgency() : before.handlingAgency;
        boolean moved = isElsewhere(before.progress.station(), progress.station());
        return new CaseFile(
                before.submitted,
                code,
                handling,
                progress,
                moved ? actor : before.forwardedBy,
                before.papers.after(event, progress),
                event instanceof SubmitterNamed named ? named.submitter().person() : before.submitter);
    }

    private static boolean isElsewhere(@Nullable Station before, @Nullable Station now) {
        if (before == null || now == null) {
            return before != null || now != null;
        }
        return !before.isWhere(now);
    }

    DossierId id() {
        return submitted.dossierId();
    }

    /** The day in Asia/Ho_Chi_Minh: ages in the form are counted on it, whenever it is mended. */
    LocalDate submittedOn() {
        return LocalDate.ofInstant(submitted.occurredAt(), WorkingCalendar.ZONE);
    }

    PersonId owner() {
        return submitted.applicant().person();
    }

    /** Whether that person is its owner, or handed it in for them. */
    boolean isOf(PersonId person) {
        return person.equals(owner()) || person.equals(submitter);
    }

    /** The definition that the dossier was submitted under, and keeps to its end. */
    Procedure procedure(Circumstances circumstances) {
        return circumstances
                .catalogue()
                .procedure(submitted.procedure(), submitted.procedureVersion())
                .orElseThrow(() -> new IllegalStateException("The catalogue has lost " + submitted.procedure()
                        + " version " + submitted.procedureVersion()));
    }

    Optional<Station> station() {
        return Optional.ofNullable(progress.station());
    }
}
