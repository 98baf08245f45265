package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
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
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.SignedIn;

/** A citizen files a dossier: answers and documents, a look at all of it, handing in. What is typed is kept. */
@RolesAllowed("CITIZEN")
@Route(value = "nop-ho-so/:code", layout = PublicFrame.class)
public class FilingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient SignedIn signedIn;
    private final transient Areas areas;
    private final transient UploadStore store;
    private final transient Drafts drafts;
    private final transient Filing filing;
    private final transient Names names;
    private final String site;
    private final transient Clock clock = Clock.systemUTC();

    private final Span kept = new Span();
    private transient @Nullable Sheet sheet;

    /** What is being filled in. */
    private record Sheet(
            Procedure procedure,
            Account account,
            DossierId dossierId,
            RadioButtonGroup<ApplicantKind> kind,
            ProcedureForm form,
            DocumentUploads uploads) {

        Draft draft(Clock clock) {
            return new Draft(dossierId, kind.getValue(), form.content(), uploads.attachments(), clock.instant());
        }

        void askForDocuments() {
            uploads.ask(NeededDocument.of(procedure, form.content()));
        }
    }

    public FilingView(
            Catalogue catalogue,
            SignedIn signedIn,
            Areas areas,
            UploadStore store,
            Drafts drafts,
            Filing filing,
            Names names,
            @Value("${thanhdong.site:http://localhost:8080}") String site) {
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.areas = areas;
        this.store = store;
        this.drafts = drafts;
        this.filing = filing;
        this.names = names;
        this.site = site;
        kept.addClassName("td-quiet");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Procedure> procedure = ProcedureRoute.procedure(event, catalogue);
        Optional<Account> account = signedIn.account();
        if (procedure.isPresent() && account.isPresent()) {
            begin(procedure.get(), account.get());
        }
    }

    private void begin(Procedure procedure, Account account) {
        Optional<Draft> before = drafts.find(account.person(), procedure.code());
        var begun = new Sheet(
                procedure,
                account,
                before.map(Draft::dossierId).orElseGet(DossierId::fresh),
                kindChoice(procedure, before.map(Draft::applicantKind)),
                new ProcedureForm(procedure, areas),
                new DocumentUploads(store, account.person()));
        sheet = begun;
        begun.form().fill(Filing.known(account));
        before.ifPresent(draft -> begun.form().fill(draft.form()));
        begun.askForDocuments();
        before.ifPresent(draft -> begun.uploads().fill(draft.attachments()));
        before.ifPresent(draft -> kept.setText(getTranslation("filing.draft.found", Dates.time(draft.savedAt()))));
        begun.form().onChange(() -> {
            begun.askForDocuments();
            keep(begun);
        });
        begun.uploads().onChange(() -> keep(begun));
        begun.kind().addValueChangeListener(change -> keep(begun));
        showForm(begun);
    }

    private RadioButtonGroup<ApplicantKind> kindChoice(Procedure procedure, Optional<ApplicantKind> before) {
        var choice = new RadioButtonGroup<ApplicantKind>(getTranslation("filing.kind"));
        List<ApplicantKind> kinds = procedure.applicants().stream().sorted().toList();
        choice.setItems(kinds);
        choice.setItemLabelGenerator(kind -> getTranslation("applicant." + kind.name()));
        choice.setValue(before.filter(kinds::contains).orElse(kinds.getFirst()));
        choice.setVisible(kinds.size() > 1);
        return choice;
    }

    private void keep(Sheet one) {
        Draft draft = one.draft(clock);
        drafts.keep(one.account().person(), one.procedure().code(), draft);
        kept.setText(getTranslation("filing.draft.kept", Dates.time(draft.savedAt())));
    }

    private void showForm(Sheet one) {
        removeAll();
        var next = new Button(getTranslation("filing.review"), click -> review(one));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        var end = new Div(kept, next);
        end.addClassName("td-form-end");
        add(
                new PageHeader(Names.of(one.procedure().name()), getTranslation("filing.explained")),
                one.kind(),
                one.form(),
                new Section(
                        getTranslation("filing.documents"),
                        new Span(getTranslation("upload.explained")),
                        one.uploads()),
                end);
    }

    private void review(Sheet one) {
        boolean documents = one.uploads().isFine();
        if (!one.form().isFine() || !documents) {
            Notices.problem(getTranslation("filing.mend"));
            return;
        }
        keep(one);
        removeAll();
        var back = new Button(getTranslation("filing.back"), click -> showForm(one));
        back.addThemeVariants(ButtonVariant.LUMO_LARGE);
        var submit = new Button(getTranslation("filing.submit"), click -> submit(one));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        submit.setDisableOnClick(true);
        submit.setId("submit-dossier");
        submit.addClickListener(click -> submit.setEnabled(true));
        var end = new Div(back, submit);
        end.addClassName("td-form-end");
        add(new PageHeader(getTranslation("filing.review.title"), getTranslation("filing.review.explained")));
        add(new Answers(one.procedure(), one.form().content(), names));
        add(new Section(
                getTranslation("filing.documents"),
                new AttachmentList(one.procedure(), one.uploads().attachments())));
        add(end);
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    private void submit(Sheet one) {
        switch (filing.submit(one.procedure(), one.draft(clock), one.account())) {
            case Answer.Done done -> {
                drafts.discard(one.account().person(), one.procedure().code());
                removeAll();
                add(new Submitted(one.procedure(), one.dossierId(), site, names));
                getElement().executeJs("window.scrollTo(0, 0)");
            }
            case Answer.Refused(List<Rejection> rejections) -> {
                showForm(one);
                List<Rejection> rest = one.uploads().refuse(one.form().refuse(rejections));
                Notices.refused(rest.isEmpty() ? rejections : rest);
            }
        }
    }

    @Override
    public String getPageTitle() {
        Sheet one = sheet;
        return PageTitles.of(
                one == null
                        ? getTranslation("procedure.apply")
                        : Names.of(one.procedure().name()));
    }
}
