package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.language.PersonName;
import vn.thanhdong.procedures.query.DossierSummary;

/** One dossier as lists show it to the one who asks. */
final class Summaries {

    private Summaries() {}

    static DossierSummary of(DossierDocument dossier, Scope scope, Instant judgedAt, Map<String, String> highlights) {
        DossierSubject subject = dossier.subject();
        DossierStanding standing = dossier.standing();
        String name = dossier.words().applicantName();
        boolean quoted = highlights.containsKey(Highlights.FORM) || highlights.containsKey(Highlights.ATTACHMENT);
        Shown shown = quoted ? Shown.CONTENTS : Shown.NAME;
        return new DossierSummary(
                dossier.id(),
                dossier.codes().shown(),
                subject.procedure(),
                subject.applicantKind(),
                name.isEmpty() || scope.opens(dossier, shown) ? name : new PersonName(name).masked(),
                standing.status(),
                standing.stationKind(),
                standing.stationRole(),
                standing.stationAgency(),
                person(standing.stationPerson()),
                standing.stationDueAt(),
                person(standing.officer()),
                subject.receivingDesk(),
                subject.handlingAgency(),
                subject.area(),
                subject.channel(),
                standing.submittedAt(),
                standing.acceptedAt(),
                standing.dueAt(),
                dossier.progress().provisional(),
                standing.endedAt(),
                standing.returnedAt(),
                dossier.desk(),
                dossier.due().at(dossier.progress(), judgedAt),
                judgedBy(dossier, judgedAt),
                dossier.progress().feeVnd(),
                dossier.progress().paidVnd(),
                dossier.progress().stars(),
                dossier.sequence(),
                highlights);
    }

    /** The date that a period which is over judges by, where it is no longer the one in force. */
    private static @Nullable Instant judgedBy(DossierDocument dossier, Instant judgedAt) {
        return dossier.due()
                .dueAt(judgedAt)
                .filter(stood -> !stood.equals(dossier.standing().dueAt()))
                .orElse(null);
    }

    private static @Nullable PersonId person(String id) {
        return id.isEmpty() ? null : new PersonId(id);
    }
}
