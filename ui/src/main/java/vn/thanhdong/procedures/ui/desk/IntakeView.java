package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.PaperLinks;
import vn.thanhdong.procedures.ui.dossier.PaperOffice;
import vn.thanhdong.procedures.ui.dossier.RefusalNote;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Tiếp nhận tại quầy</i>: from somebody's words to a receipt, without touching the mouse. */
@Route("mot-cua/tiep-nhan")
@Menu(title = "nav.intake", order = 2, icon = "vaadin:user-card")
@StyleSheet("thanhdong/work.css")
@RolesAllowed("CLERK")
public class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Id of the button that accepts. */
    static final String ACCEPT = "desk-accept";

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final Questions questions;
    private final SignedIn signedIn;
    private final Names names;
    private final Catalogue catalogue;
    private final Areas areas;
    private final PaperOffice papers;
    private final Actor clerk;
    private final ProcedureChoice procedure;
    private final Div content = new Div();
    private final RefusalNote refusal = new RefusalNote();
    private final Button accept;
    private @Nullable DeskForm form;
    private final transient WhereScansGo scans;
    private final NumberServedHere number;
    private FreshDossier dossier;

    public IntakeView(
            Commands commands,
            Questions questions,
            SignedIn signedIn,
            Names names,
            Catalogue catalogue,
            Areas areas,
            PaperOffice papers) {
        this.commands = commands;
        this.questions = questions;
        this.signedIn = signedIn;
        this.names = names;
        this.catalogue = catalogue;
        this.areas = areas;
        this.papers = papers;
        clerk = signedIn.actor().orElseThrow();
        addClassName("desk");
        accept = new Button(getTranslation("desk.submit"), event -> takeIn());
        accept.setId(ACCEPT);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        accept.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        accept.setDisableOnClick(true);
        procedure = new ProcedureChoice(catalogue.procedures().values(), this::begin);
        scans = new WhereScansGo(procedure);
        dossier = fresh();
        number = new NumberServedHere(questions, commands, clerk.agency().orElseThrow());
        add(
                new PageHeader(getTranslation("desk.title"), getTranslation("desk.sentence")),
                new CardScanner(scans),
                number,
                content);
    }

    private FreshDossier fresh() {
        return new FreshDossier(commands, questions, clerk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        startOver();
    }

    private void startOver() {
        procedure.clear();
        number.look();
        begin(null);
        procedure.focus();
    }

    /** A fresh dossier under that procedure; none when nothing is chosen yet. */
    private void begin(@Nullable Procedure chosen) {
        dossier = fresh();
        content.removeAll();
        refusal.setVisible(false);
        accept.setEnabled(true);
        if (chosen == null) {
            form = null;
            scans.closed();
            content.add(procedure);
            return;
        }
        var fresh = new DeskForm(chosen, catalogue, names, areas, clerk, questions::ask);
        form = fresh;
        var side = new Div(refusal, fresh.note(), accept, new DeskKeys(), fresh.documents());
        side.addClassName("desk-side");
        var parts = new Div(fresh, side);
        parts.addClassName("desk-parts");
        content.add(procedure, parts);
        fresh.focusCard();
        scans.opened(fresh);
    }

    private void takeIn() {
        accept.setEnabled(true);
        refusal.setVisible(false);
        AgencyCode desk = clerk.agency().orElseThrow();
        DeskForm filled = form;
        if (filled == null) {
            return;
        }
        filled.command(dossier.id(), desk).ifPresent(command -> {
            switch (dossier.submit(command)) {
                case Answer.Done(String ignored, long sequence) -> accept(sequence);
                case Answer.Refused(var rejections) -> refusal.say(filled.refuse(rejections));
            }
        });
    }

    private void accept(long sequence) {
        switch (dossier.accept(sequence)) {
            case Answer.Done(String ignored, long accepted) -> {
                number.took(dossier.id());
                receipt(accepted);
            }
            case Answer.Refused(var rejections) -> {
                // what keeps it from being accepted, such as an unpaid fee, is settled on the dossier's own page
                var link = new Anchor("ho-so/" + dossier.id(), getTranslation("desk.receipt.open"));
                link.addClassName("button-link");
                refusal.say(getTranslation("desk.notAccepted", Notices.reasons(rejections)), new Div(link));
            }
        }
    }

    /** What is recorded and not yet to be looked up is no lost dossier: its receipt comes as soon as it can be read. */
    private void receipt(long sequence) {
        DossierDetail detail = dossier.find(sequence);
        if (detail.summary() != null && !detail.delayed()) {
            show(detail);
            return;
        }
        var note = new Div(getTranslation("desk.receipt.coming"));
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        content.removeAll();
        content.add(note);
        getUI().ifPresent(ui -> dossier.findLater(sequence, ui, this::show));
    }

    private void show(DossierDetail detail) {
        DossierSummary summary = detail.summary();
        if (summary == null || !summary.id().equals(dossier.id())) {
            return;
        }
        var receipt = new Receipt(
                detail,
                summary,
                new PaperLinks(
                        papers,
                        detail,
                        clerk,
                        signedIn.account().map(Account::displayName).orElse("")),
                this::startOver);
        content.removeAll();
        content.add(receipt);
        scans.closed();
        receipt.focus();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("desk.title"));
    }
}
