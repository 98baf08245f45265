package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.StandIns;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.correction.CorrectionView;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.reception.query.FindNumberOfDossier;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.LegalHoldsOfDossier;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.NoticesOfDossier;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.StandInWords;

/** One dossier, and what may be done with it. */
@Route("ho-so")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/calendar.css")
@RolesAllowed({
    "CLERK",
    "HEAD_OF_DIVISION",
    "OFFICER",
    "LEADER",
    "REGISTRY_CLERK",
    "PROVINCE_LEADER",
    "AUDITOR",
    "OPERATOR",
    "ADMINISTRATOR"
})
public class DossierView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Set<Role> WITHOUT_CONTENTS = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);

    private final Questions questions;
    private final Commands commands;
    private final SignedIn signedIn;
    private final Names names;
    private final Catalogue catalogue;
    private final transient CatalogueInForce inForce;
    private final PaperOffice papers;
    private final StandInWords standIns;
    private final Clock clock = Clock.systemUTC();
    private @Nullable FollowedDossier dossier;

    public DossierView(
            Questions questions,
            Commands commands,
            SignedIn signedIn,
            Names names,
            Catalogue catalogue,
            CatalogueInForce inForce,
            PaperOffice papers,
            StandInWords standIns) {
        this.questions = questions;
        this.commands = commands;
        this.signedIn = signedIn;
        this.names = names;
        this.catalogue = catalogue;
        this.inForce = inForce;
        this.papers = papers;
        this.standIns = standIns;
        addClassName("dossier");
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        dossier = DossierId.parse(text)
                .map(id -> new FollowedDossier(
                        questions, commands, papers, signedIn.actor().orElseThrow(), name(), id, this::showAgain))
                .orElse(null);
        if (dossier != null) {
            dossier.open();
        }
        show();
    }

    private void showAgain() {
        if (isAttached()) {
            show();
        }
    }

    private void show() {
        removeAll();
        FollowedDossier followed = dossier;
        DossierDetail detail = detail();
        DossierSummary summary = detail.summary();
        DossierProgress progress = detail.progress();
        if (followed == null || !detail.found() || summary == null || progress == null) {
            add(new EmptyState(
                    VaadinIcon.FILE_SEARCH,
                    getTranslation("file.none"),
                    getTranslation("file.none.more"),
                    new Anchor("tim-kiem", getTranslation("nav.search"))));
            return;
        }
        var code = new Span(summary.code());
        code.addClassName("code");
        add(new PageHeader(names.procedure(summary.procedure()), applicant(summary), code));
        if (followed.isBehind()) {
            add(delayed());
        }
        add(parts(summary), content(followed, summary, progress));
    }

    private DossierDetail detail() {
        return dossier == null ? DossierDetail.NOT_FOUND : dossier.detail();
    }

    /** This page, the dossier's history, and how it stood at any moment, each with an address of its own. */
    private Nav parts(DossierSummary summary) {
        var here = new Anchor(DossierLink.of(summary), getTranslation("file.tab.data"));
        here.getElement().setAttribute("aria-current", "page");
        var parts = new Nav(
                here,
                new Anchor(DossierLink.historyOf(summary), getTranslation("file.tab.history")),
                new Anchor(DossierLink.historyOf(summary) + "/thoi-diem", getTranslation("moments.tab")));
        parts.addClassName("page-tabs");
        return parts;
    }

    private Div content(FollowedDossier followed, DossierSummary summary, DossierProgress progress) {
        DossierDetail detail = followed.detail();
        @Nullable
        Procedure procedure = catalogue
                .procedure(summary.procedure(), detail.procedureVersion())
                .or(() -> catalogue.procedure(summary.procedure()))
                .orElse(null);
        var content = new Div();
        content.addClassName("dossier-parts");
        var right = new Div();
        right.addClassName("dossier-right");
        if (procedure != null) {
            boolean withContents =
                    !WITHOUT_CONTENTS.contains(signedIn.actor().orElseThrow().role());
            content.add(new DossierData(detail, procedure, progress, names, withContents));
            StandIns now = standIns.now();
            right.add(
                    inSteadOf(followed.detail(), summary, now),
                    actions(followed, summary, progress, procedure, now),
                    new OtherResults(summary, followed, names));
        }
        Actor actor = signedIn.actor().orElseThrow();
        if (!WITHOUT_CONTENTS.contains(actor.role())) {
            right.add(new PaperLinks(papers, detail, actor, name()));
        }
        if (procedure != null) {
            right.add(correction(detail, summary, procedure));
        }
        right.add(new DossierSide(detail, summary, progress, procedure, inForce, clock, names, number(summary)));
        var told = new Div(
                new H2(getTranslation("notice.title")),
                new NoticesOfDossier(questions, summary.id().value()));
        told.addClassName("card");
        right.add(told);
        if (LegalHoldsOfDossier.isFor(actor)) {
            right.add(new LegalHoldsOfDossier(questions, commands, actor, summary.id(), summary.receivingDesk()));
        }
        content.add(right);
        return content;
    }

    /** With which number whoever handed it in came to the desk. */
    private Optional<Ticket> number(DossierSummary summary) {
        return questions.ask(new FindNumberOfDossier(summary.id().value())).ticket();
    }

    private ActionBar actions(
            FollowedDossier followed,
            DossierSummary summary,
            DossierProgress progress,
            Procedure procedure,
            StandIns away) {
        Actor actor = signedIn.actor().orElseThrow();
        Instant now = clock.instant();
        return new ActionBar(
                PossibleActions.of(followed.detail(), procedure, actor, catalogue.territory(), now),
                ActionChoices.of(
                        catalogue,
                        procedure,
                        progress,
                        summary.handlingAgency(),
                        actor,
                        now,
                        officer -> standIns.officer(officer, away)),
                (action, inputs, commandId) -> followed.carryOut(
                        action, inputs.command(action, summary.id(), catalogue.calendar()), commandId));
    }

    private Anchor correction(DossierDetail detail, DossierSummary summary, Procedure procedure) {
        var correction =
                new Anchor(DossierLink.of(summary) + "/" + CorrectionView.ROUTE, getTranslation("correction.open"));
        correction.addClassName("correction-link");
        correction.setVisible(PossibleActions.mayCorrect(
                detail, procedure, signedIn.actor().orElseThrow(), catalogue.territory(), clock.instant()));
        return correction;
    }

    /** Says whose work it is where it is not the asker's own. */
    private Div inSteadOf(DossierDetail detail, DossierSummary summary, StandIns now) {
        var note = new Div();
        note.addClassNames("note", "warning");
        note.setVisible(false);
        if (detail.waitsForAsker()) {
            StandInWords.by(now, signedIn.actor().orElseThrow(), summary.role(), summary.assignee())
                    .ifPresent(absence -> {
                        note.setText(getTranslation("stand.note", names.person(absence.person())));
                        note.setVisible(true);
                    });
        }
        return note;
    }

    private String name() {
        return signedIn.account().map(Account::displayName).orElse("");
    }

    private Div delayed() {
        var note = new Div(getTranslation("file.delayed"));
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private String applicant(DossierSummary summary) {
        return summary.applicantName().isBlank() ? getTranslation("file.erased.name") : summary.applicantName();
    }

    @Override
    public String getPageTitle() {
        DossierSummary summary = detail().summary();
        return PageTitles.of(summary == null ? getTranslation("file.none") : summary.code());
    }
}
