package vn.thanhdong.standalone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.ConfirmMandate;
import vn.thanhdong.access.command.EndMandate;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.BeginAuditExport;
import vn.thanhdong.history.query.FindAuditEvents;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.history.query.GetMandateReport;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/**
 * An inspection of the demonstration that is over: the auditor was sent, opened some dossiers, searched the audit trail
 * and took a part of it away, and sealed the report. All of it is asked and recorded as if somebody sat at the pages.
 */
public final class SampleInspection {

    private static final String ID = "demo-inspection";
    private static final String NUMBER = "08/QĐ-UBND";
    private static final int BEGAN_DAYS_BEFORE = 20;
    private static final int LISTED = 20;
    private static final int OPENED = 3;
    private static final Duration FRESH = Duration.ofHours(12);

    private final Staff staff;
    private final Clock clock;
    private final Gateway gateway;
    private final Questions questions;

    public SampleInspection(Catalogue catalogue, Clock clock, Gateway gateway, Questions questions) {
        staff = new Staff(catalogue);
        this.clock = clock;
        this.gateway = gateway;
        this.questions = questions;
    }

    /**
     * Holds it once, and only in a demonstration that was loaded just now.
     *
     * @param followed waits until all lists have followed what was recorded
     */
    public void hold(Runnable followed) {
        Optional<Account> auditor = staff.account(SampleMandate.AUDITOR);
        Optional<Actor> administrator = staff.anybody(Role.ADMINISTRATOR);
        Optional<Actor> leader = staff.anybody(Role.PROVINCE_LEADER);
        if (auditor.isEmpty() || administrator.isEmpty() || leader.isEmpty()) {
            return;
        }
        Actor head = Staff.as(auditor.get(), Role.AUDITOR);
        try {
            List<Mandate> known =
                    questions.askAs(administrator.get(), FindMandates.ALL).mandates();
            Optional<Mandate> sample =
                    known.stream().filter(this::isFreshSample).findFirst();
            if (sample.isPresent() && known.stream().noneMatch(SampleInspection::isOver)) {
                MandateDecision decision = sends(head, administrator.get(), leader.get(), sample.get());
                looks(head);
                followed.run();
                ends(head, decision.mandateId());
            }
        } catch (ServiceUnavailable away) {
            // everything else of the demonstration is there; the next start on the same day tries again
            LoggerFactory.getLogger(SampleInspection.class).warn("The demonstration's inspection was not held", away);
        }
    }

    private boolean isFreshSample(Mandate mandate) {
        Instant since = clock.instant().minus(FRESH);
        return mandate.decision().number().equals(SampleMandate.NUMBER)
                && mandate.opened().filter(act -> act.at().isAfter(since)).isPresent();
    }

    private static boolean isOver(Mandate mandate) {
        return mandate.decision().number().equals(NUMBER) && mandate.ended().isPresent();
    }

    /** It begins before the one that lasts, so that what is looked at now is looked at under it. */
    private MandateDecision sends(Actor head, Actor administrator, Actor leader, Mandate lasting) {
        LocalDate from = lasting.from().minusDays(BEGAN_DAYS_BEFORE);
        var decision = new MandateDecision(
                MandateKind.PROCEDURE_CONTROL,
                NUMBER,
                from.minusDays(2),
                "Ủy ban nhân dân tỉnh",
                "Kiểm tra công tác kiểm soát thủ tục hành chính tại các cơ quan của tỉnh");
        send(
                administrator,
                "entered",
                new EnterMandate(
                        ID,
                        decision,
                        new MandateTeam(head.person(), List.of(head.person())),
                        MandateScope.ofAreas(SampleMandate.PROVINCE),
                        from,
                        LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)));
        if (send(leader, "confirmed", new ConfirmMandate(decision.mandateId()))
                instanceof Answer.Done(String mandate, long sequence)) {
            questions.askAs(head, new FindMandates(Optional.of(mandate), sequence)); // waits until it can be found
        }
        return decision;
    }

    private void looks(Actor head) {
        DossierFilter returned =
                DossierFilter.ALL.withStatuses(Set.of(NationalStatus.RETURNED)).withAgencies(Set.of(Offices.JUSTICE));
        List<DossierSummary> dossiers = questions
                .askAs(head, new FindDossiers(returned, DossierOrder.OLDEST, LISTED, "", false))
                .dossiers();
        dossiers.stream().limit(OPENED).forEach(one -> {
            questions.askAs(head, new FindDossier(one.id(), -1));
            questions.askAs(head, new GetDossierHistory(one.id()));
        });
        var ofJustice = AuditFilter.ALL.withAgencies(Set.of(Offices.JUSTICE.value()));
        search(head, ofJustice.withTypes(Set.of("procedures.DueDateExtended", "procedures.ResultReturned")));
        search(head, AuditFilter.ALL.withRoles(Set.of(Role.CLERK.name())).withText("tiếp nhận"));
        dossiers.stream()
                .findFirst()
                .ifPresent(one -> search(head, AuditFilter.ALL.withSubject("DOSSIER:" + one.id())));
        questions.askAs(
                head,
                new BeginAuditExport(
                        ofJustice.withTypes(Set.of("procedures.ResultReturned")),
                        "Đối chiếu với sổ theo dõi trả kết quả của cơ quan"));
    }

    private void search(Actor head, AuditFilter filter) {
        questions.askAs(head, new FindAuditEvents(filter, LISTED, 0, 0, false));
    }

    private void ends(Actor head, String mandate) {
        var seal = questions.askAs(head, new GetMandateReport(mandate)).seal();
        send(head, "ended", new EndMandate(mandate, "Đoàn đã kiểm tra xong theo kế hoạch", Optional.of(seal)));
    }

    private Answer send(Actor actor, String step, MandateCommand command) {
        Answer answer = gateway.send(actor, ID + "-" + step, command);
        if (answer instanceof Answer.Refused(var why)) {
            LoggerFactory.getLogger(SampleInspection.class)
                    .warn(
                            "The demonstration's inspection: {}",
                            why.getFirst().sentence().en());
        }
        return answer;
    }
}
