package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.Account;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.files.Draft;
import vn.thanhdong.procedures.ui.files.Drafts;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.DocumentUploads;
import vn.thanhdong.procedures.ui.form.NeededDocument;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.procedures.ui.form.ToMend;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Section;

/** The form of one procedure and its documents, kept as a draft with every answer. */
final class FilingSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Procedure procedure;
    private final transient Account account;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final transient DossierId dossierId;
    private final RadioButtonGroup<ApplicantKind> kind = new RadioButtonGroup<>();
    private final ForAnother forAnother;
    private final ProcedureForm form;
    private final DocumentUploads uploads;
    private final Span kept = new Span();

    FilingSheet(Procedure procedure, Account account, Areas areas, UploadStore store, Drafts drafts, Clock clock) {
        this.procedure = procedure;
        this.account = account;
        this.drafts = drafts;
        this.clock = clock;
        form = new ProcedureForm(procedure, areas);
        forAnother = new ForAnother(procedure, account, areas, this::switched);
        uploads = new DocumentUploads(store, account.person());
        kept.addClassName("td-quiet");
        kept.getElement().setAttribute("role", "status");
        Optional<Draft> before = drafts.find(account.person(), procedure.code());
        dossierId = before.map(Draft::dossierId).orElseGet(DossierId::fresh);
        offerKinds(before.map(Draft::applicantKind));
        form.fill(Filing.known(account));
        before.flatMap(Draft::submittedBy).ifPresent(by -> {
            form.forget(Filing.known(account));
            form.renameApplicant(getTranslation("submitter.owner"));
            forAnother.fill(by);
        });
        before.ifPresent(draft -> form.fill(draft.form()));
        askForDocuments();
        before.ifPresent(draft -> {
            uploads.fill(draft.attachments());
            kept.setText(getTranslation("filing.draft.found", Dates.time(draft.savedAt())));
        });
        keepWhatChanges();
        add(
                kind,
                forAnother,
                form,
                new Section(getTranslation("filing.documents"), new Span(getTranslation("upload.explained")), uploads));
    }

    Procedure procedure() {
        return procedure;
    }

    Account account() {
        return account;
    }

    DossierId dossierId() {
        return dossierId;
    }

    /** Says when the draft was last kept; to be shown where the eye rests. */
    Span kept() {
        return kept;
    }

    Draft draft() {
        return new Draft(
                dossierId,
                kind.getValue(),
                form.content(),
                uploads.attachments(),
                clock.instant(),
                forAnother.answer());
    }

    /** What has to be mended first, said beside each field and document; nothing when it can be handed in. */
    List<ToMend> toMend() {
        return Stream.of(forAnother.toMend(), form.toMend(), uploads.toMend())
                .flatMap(List::stream)
                .toList();
    }

    /** Shows refusals beside what they concern; returns the others. */
    List<Rejection> refuse(List<Rejection> rejections) {
        return uploads.refuse(form.refuse(forAnother.refuse(rejections)));
    }

    /** It was handed in: nothing is left to come back to. */
    void discardDraft() {
        drafts.discard(account.person(), procedure.code());
    }

    private void offerKinds(Optional<ApplicantKind> before) {
        List<ApplicantKind> kinds = procedure.applicants().stream().sorted().toList();
        kind.setLabel(getTranslation("filing.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> getTranslation("applicant." + one.name()));
        kind.setValue(before.filter(kinds::contains).orElse(kinds.getFirst()));
        kind.setVisible(kinds.size() > 1);
    }

    private void askForDocuments() {
        uploads.ask(NeededDocument.of(procedure, form.content()));
    }

    private void keepWhatChanges() {
        form.onChange(() -> {
            askForDocuments();
            keep();
        });
        uploads.onChange(this::keep);
        forAnother.onChange(this::keep);
        kind.addValueChangeListener(change -> keep());
        new UnsentAnswers("td-unsent:" + account.person() + ":" + procedure.code()).of(form);
    }

    /** What the account says of who is signed in belongs into the form only while they file for themselves. */
    private void switched(boolean another) {
        form.renameApplicant(another ? getTranslation("submitter.owner") : "");
        if (another) {
            form.forget(Filing.known(account));
        } else {
            form.fill(Filing.known(account));
        }
        keep();
    }

    private void keep() {
        Draft draft = draft();
        drafts.keep(account.person(), procedure.code(), draft);
        kept.setText(getTranslation("filing.draft.kept", Dates.time(draft.savedAt())));
    }
}
