package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.RateDossier;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.DocumentUploads;
import vn.thanhdong.procedures.ui.form.NeededDocument;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.DueBadge;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.StatusBadge;

/** One dossier of a citizen: how far it is, what is asked of them, and what they can do. */
@RolesAllowed("CITIZEN")
@Route(value = "ho-so-cua-toi/:id", layout = PublicFrame.class)
public class MyDossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Set<NationalStatus> CAN_BE_WITHDRAWN = Set.of(
            NationalStatus.SUBMITTED,
            NationalStatus.ACCEPTED,
            NationalStatus.IN_PROGRESS,
            NationalStatus.SUPPLEMENT_REQUESTED,
            NationalStatus.PAYMENT_REQUESTED);
    private static final Set<NationalStatus> CAN_BE_RATED = Set.of(NationalStatus.COMPLETED, NationalStatus.RETURNED);

    private final transient Questions questions;
    private final transient Commands commands;
    private final transient Catalogue catalogue;
    private final transient Names names;
    private final transient Areas areas;
    private final transient UploadStore store;
    private final transient SignedIn signedIn;
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
        this.commands = commands;
        this.catalogue = catalogue;
        this.names = names;
        this.areas = areas;
        this.store = store;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        DossierDetail detail = id.matches("[0-9a-f-]{36}") ? find(id, 0) : DossierDetail.NOT_FOUND;
        if (!detail.found()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(detail);
        }
    }

    private DossierDetail find(String id, long seenSequence) {
        return questions.ask(new FindDossier(new DossierId(id), seenSequence));
    }

    private void show(DossierDetail detail) {
        removeAll();
        DossierSummary summary = detail.summary();
        DossierProgress progress = detail.progress();
        if (summary == null || progress == null) {
            return;
        }
        title = names.procedure(summary.procedure());
        add(new PageHeader(title, summary.code(), new StatusBadge(summary.status(), names)));
        if (detail.delayed()) {
            var updating = new Paragraph(getTranslation("mine.updating"));
            updating.addClassName("td-asked");
            add(updating);
        }
        var state = new Div(new DueBadge(summary.dueAt(), summary.provisional(), summary.punctuality()));
        state.addClassName("td-badges");
        var whose = new Paragraph(getTranslation("track.agency", names.agency(summary.handlingAgency())));
        catalogue.procedure(summary.procedure()).ifPresent(procedure -> asked(procedure, detail, summary, progress));
        add(new Section(getTranslation("mine.progress"), state, whose, timeline(progress)));
        if (!detail.resultNumber().isEmpty()) {
            add(new Section(getTranslation("procedure.result"), new Span(detail.resultNumber())));
        }
        rating(summary);
        catalogue.procedure(summary.procedure()).ifPresent(procedure -> {
            add(new Answers(procedure, detail.form(), names));
            add(new Section(getTranslation("filing.documents"), new AttachmentList(procedure, detail.attachments())));
        });
        if (CAN_BE_WITHDRAWN.contains(summary.status())) {
            var withdraw = new Button(getTranslation("withdraw.go"), click -> confirmWithdrawal(summary));
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            add(withdraw);
        }
        var back = new Anchor("ho-so-cua-toi", getTranslation("mine.back"));
        add(new Div(back));
    }

    /** What the agency waits for, if it is the citizen. */
    private void asked(Procedure procedure, DossierDetail detail, DossierSummary summary, DossierProgress progress) {
        switch (summary.status()) {
            case SUPPLEMENT_REQUESTED -> {
                if (progress.acceptedAt() == null) {
                    resubmission(procedure, detail, summary);
                } else {
                    supplement(procedure, detail, summary);
                }
            }
            case PAYMENT_REQUESTED -> payment(detail, summary);
            default -> {
                // nothing is asked of them
            }
        }
    }

    private void supplement(Procedure procedure, DossierDetail detail, DossierSummary summary) {
        var uploads = uploads();
        var optional = NeededDocument.of(procedure, detail.form()).stream()
                .map(document -> new NeededDocument(document.id(), document.name(), false))
                .toList();
        uploads.ask(optional);
        String commandId = Commands.freshId();
        var send = new Button(getTranslation("supplement.send"), click -> {
            if (uploads.attachments().isEmpty()) {
                Notices.problem(getTranslation("supplement.nothing"));
                return;
            }
            send(
                    new SupplySupplement(summary.id(), uploads.attachments()),
                    commandId,
                    summary,
                    getTranslation("supplement.done"));
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(request(detail, "supplement.title", uploads, send));
    }

    private void resubmission(Procedure procedure, DossierDetail detail, DossierSummary summary) {
        var form = new ProcedureForm(procedure, areas);
        form.fill(detail.form());
        var uploads = uploads();
        uploads.ask(NeededDocument.of(procedure, form.content()));
        uploads.fill(detail.attachments());
        form.onChange(() -> uploads.ask(NeededDocument.of(procedure, form.content())));
        String commandId = Commands.freshId();
        var send = new Button(getTranslation("resubmit.send"), click -> {
            boolean documents = uploads.isFine();
            if (!form.isFine() || !documents) {
                Notices.problem(getTranslation("filing.mend"));
                return;
            }
            var answer = commands.send(
                    new ResubmitDossier(summary.id(), form.content(), uploads.attachments()),
                    commandId,
                    OptionalLong.of(summary.sequence()));
            switch (answer) {
                case Answer.Done done -> done(done, getTranslation("resubmit.done"));
                case Answer.Refused(List<Rejection> rejections) -> {
                    List<Rejection> rest = uploads.refuse(form.refuse(rejections));
                    Notices.refused(rest.isEmpty() ? rejections : rest);
                }
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(request(detail, "resubmit.title", form, uploads, send));
    }

    private void payment(DossierDetail detail, DossierSummary summary) {
        long owed = Math.max(0, summary.feeVnd() - summary.paidVnd());
        String commandId = Commands.freshId();
        var pay = new Button(
                getTranslation("payment.pay", Names.money(owed)),
                click -> send(
                        new RecordPayment(summary.id(), owed, true),
                        commandId,
                        summary,
                        getTranslation("payment.done")));
        pay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var simulated = new Span(getTranslation("payment.simulated"));
        simulated.addClassName("td-quiet");
        add(request(detail, "payment.title", pay, simulated));
    }

    private Section request(DossierDetail detail, String key, com.vaadin.flow.component.Component... content) {
        var words = new Paragraph(detail.request());
        words.addClassName("td-request");
        var section = new Section(getTranslation(key), words);
        section.addClassName("td-asked-section");
        section.add(content);
        return section;
    }

    private DocumentUploads uploads() {
        return new DocumentUploads(
                store, signedIn.account().map(Account::person).orElseThrow());
    }

    private void rating(DossierSummary summary) {
        if (summary.stars() > 0) {
            add(new Section(getTranslation("rate.given"), new Stars(summary.stars())));
        } else if (CAN_BE_RATED.contains(summary.status())) {
            String commandId = Commands.freshId();
            add(new Section(
                    getTranslation("rate.title"),
                    new Stars(stars -> send(
                            new RateDossier(summary.id(), stars), commandId, summary, getTranslation("rate.done")))));
        }
    }

    private void confirmWithdrawal(DossierSummary summary) {
        String commandId = Commands.freshId();
        var reason = new TextArea(getTranslation("withdraw.reason"));
        reason.setWidthFull();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("withdraw.title"));
        dialog.add(new Paragraph(getTranslation("withdraw.explained")), reason);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("withdraw.go"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> send(
                new WithdrawDossier(summary.id(), reason.getValue()),
                commandId,
                summary,
                getTranslation("withdraw.done")));
        dialog.open();
    }

    private Timeline timeline(DossierProgress progress) {
        var timeline = new Timeline();
        timeline.happened(progress.submittedAt(), getTranslation("timeline.submitted"));
        if (progress.acceptedAt() != null) {
            timeline.happened(progress.acceptedAt(), getTranslation("timeline.accepted"));
        }
        if (progress.pausedSince() != null) {
            timeline.happened(progress.pausedSince(), getTranslation("timeline.paused"));
        }
        if (progress.finishedAt() != null) {
            timeline.happened(progress.finishedAt(), getTranslation("timeline.finished"));
        }
        if (progress.returnedAt() != null) {
            timeline.happened(progress.returnedAt(), getTranslation("timeline.returned"));
        }
        if (progress.closedAt() != null) {
            timeline.happened(progress.closedAt(), names.status(progress.status()));
        }
        return timeline;
    }

    private void send(DossierCommand command, String commandId, DossierSummary summary, String sentence) {
        switch (commands.send(command, commandId, OptionalLong.of(summary.sequence()))) {
            case Answer.Done done -> done(done, sentence);
            case Answer.Refused(List<Rejection> rejections) -> Notices.refused(rejections);
        }
    }

    private void done(Answer.Done done, String sentence) {
        Notices.done(sentence);
        show(find(done.id(), done.sequence()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
