package vn.thanhdong.procedures.ui.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What there is to choose from when something is done with a dossier.
 *
 * @param officers officers of the asker's agency
 * @param officerLabel their names, with until when they are away
 * @param agencies agencies that exist today, but not the one that handles the dossier
 * @param owedVnd đồng still to pay
 * @param outcome what was proposed before, else approval
 * @param earliestDue first day to which the due date may move
 */
record ActionChoices(
        List<Account> officers,
        Function<Account, String> officerLabel,
        List<Agency> agencies,
        long owedVnd,
        Outcome outcome,
        LocalDate earliestDue) {

    static ActionChoices of(
            Catalogue catalogue,
            Procedure procedure,
            DossierProgress progress,
            AgencyCode handling,
            Actor actor,
            Instant now,
            Function<Account, String> officerLabel) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        Instant due = Objects.requireNonNullElse(progress.dueAt(), now);
        long fee = Math.max(progress.feeVnd(), procedure.feeVnd(FeeMoment.BEFORE) + procedure.feeVnd(FeeMoment.AFTER));
        return new ActionChoices(
                catalogue.accounts().stream()
                        .filter(account -> account.grants().stream()
                                .anyMatch(grant -> grant.role() == Role.OFFICER
                                        && grant.agency().equals(actor.agency())))
                        .toList(),
                officerLabel,
                catalogue.territory().agencies().stream()
                        .filter(agency ->
                                agency.validAt(today) && !agency.code().equals(handling))
                        .toList(),
                Math.max(0, fee - progress.paidVnd()),
                Objects.requireNonNullElse(progress.outcome(), Outcome.APPROVED),
                LocalDate.ofInstant(due, WorkingCalendar.ZONE).plusDays(1));
    }
}
