package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.command.RateDossier;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.ui.dossier.SubmitterFacts;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.DueBadge;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.NoticesOfDossier;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.StatusBadge;

/** One dossier of a citizen: how far it is, what is asked of them, and what they can do. */
@RolesAllowed("CITIZEN")
@PortalPage
@Route(value = "ho-so-cua-toi/:id", layout = PublicFrame.class)
public class MyDossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Set<NationalStatus> CAN_BE_RATED = Set.of(NationalStatus.COMPLETED, NationalStatus.RETURNED);

    private final transient Questions questions;
    private final transient Catalogue catalogue;
    private final transient Names names;
    private final transient ApplicantActs acts;
    private final transient AskedOfApplicant asked;
    private String title = "";

    public MyDossierView(
            Questions questions,
            Commands commands,
            Catalogue catalogue,
            Names names,
            Areas areas,
            UploadStore store,
            SignedIn signedIn) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.names = names;
        acts = new ApplicantActs(
                commands,
                done -> find(new DossierId(done.id()), done.sequence()).ifPresent(this::show));
        asked = new AskedOfApplicant(
                areas, store, signedIn.account().map(Account::person).orElseThrow(), acts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Optional<OwnDossier> dossier = DossierId.parse(id).flatMap(known -> find(known, 0));
        dossier.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<OwnDossier> find(DossierId id, long seenSequence) {
        return OwnDossier.of(questions.ask(new FindDossier(id, seenSequence)), catalogue);
    }

    private void show(OwnDossier dossier) {
        removeAll();
        DossierDetail detail = dossier.detail();
        DossierSummary summary = dossier.summary();
        title = names.procedure(summary.procedure());
        var back = new Anchor("ho-so-cua-toi", getTranslation("mine.back"));
        back.addClassName("td-back");
        add(back, new PageHeader(title, summary.code(), new StatusBadge(summary.status(), names)));
        if (detail.delayed()) {
            var updating = new Paragraph(getTranslation("mine.updating"));
            updating.addClassName("td-asked");
            add(updating);
        }
        asked.of(dossier).ifPresent(this::add);
        rating(summary);
        add(progress(dossier));
        if (!detail.resultNumber().isEmpty()) {
            add(new Section(getTranslation("procedure.result"), new Span(detail.resultNumber())));
        }
        List<DossierPaper> issued = IssuedPapers.of(detail);
        if (!issued.isEmpty()) {
            add(new Section(getTranslation("mine.papers"), new IssuedPapers(summary.id(), issued)));
        }
        detail.submittedBy()
                .ifPresent(by -> add(new Section(getTranslation("submitter.title"), SubmitterFacts.of(by))));
        dossier.procedure().ifPresent(procedure -> {
            add(new Answers(procedure, detail.form(), names));
            add(new Section(
                    getTranslation("filing.documents"),
                    new AttachmentList(procedure, detail.attachments(), Optional.of(summary.id()))));
        });
        add(new Section(
                getTranslation("notice.title"),
                new NoticesOfDossier(questions, summary.id().value())));
        add(new Withdrawal(summary, acts));
    }

    private Section progress(OwnDossier dossier) {
        DossierSummary summary = dossier.summary();
        var due = new Div(new DueBadge(summary));
        due.addClassName("td-badges");
        var agency = new Paragraph(getTranslation("track.agency", names.agency(summary.handlingAgency())));
        var code =
                new Paragraph(getTranslation("mine.tracking", dossier.detail().trackingCode()));
        code.addClassName("td-quiet");
        var steps = new Timeline();
        dossier.detail().steps().forEach(step -> steps.happened(step.at(), Names.of(step.sentence())));
        return new Section(getTranslation("mine.progress"), due, agency, code, steps);
    }

    private void rating(DossierSummary summary) {
        if (summary.stars() > 0) {
            add(new Section(getTranslation("rate.given"), new Stars(summary.stars())));
        } else if (CAN_BE_RATED.contains(summary.status())) {
            String commandId = Commands.freshId();
            var stars = new Stars(given ->
                    acts.send(new RateDossier(summary.id(), given), commandId, summary, getTranslation("rate.done")));
            add(new Section(getTranslation("rate.title"), stars));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
