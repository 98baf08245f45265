package vn.thanhdong.procedures.ui.correction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.CorrectDossier;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.MendList;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.procedures.ui.form.ToMend;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;

/**
 * <i>Đính chính</i>: the form of an accepted dossier as it is recorded, to be mended by whoever leads the unit, with the
 * reason. Whether they may is decided where the command is handled.
 */
@Route("ho-so/:dossier/" + CorrectionView.ROUTE)
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"HEAD_OF_DIVISION", "LEADER", "PROVINCE_LEADER"})
public class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Below the dossier's own address. */
    public static final String ROUTE = "dinh-chinh";

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Commands commands;
    private final Names names;
    private final Catalogue catalogue;
    private final transient Areas areas;
    private String title = "";

    public CorrectionView(Questions questions, Commands commands, Names names, Catalogue catalogue, Areas areas) {
        this.questions = questions;
        this.commands = commands;
        this.names = names;
        this.catalogue = catalogue;
        this.areas = areas;
        addClassName("correction");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("file.none");
        DossierDetail detail = event.getRouteParameters()
                .get("dossier")
                .flatMap(DossierId::parse)
                .map(id -> questions.ask(new FindDossier(id, -1)))
                .orElse(DossierDetail.NOT_FOUND);
        Optional<Procedure> procedure = Optional.ofNullable(detail.summary())
                .flatMap(summary -> catalogue.procedure(summary.procedure(), detail.procedureVersion()));
        DossierSummary summary = detail.summary();
        if (summary == null || procedure.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FILE_SEARCH,
                    getTranslation("file.none"),
                    getTranslation("file.none.more"),
                    new Anchor("tim-kiem", getTranslation("nav.search"))));
        } else if (detail.applicant() == null) {
            add(new EmptyState(
                    VaadinIcon.FILE_REMOVE,
                    getTranslation("correction.erased"),
                    getTranslation("correction.erased.more"),
                    back(summary)));
        } else {
            show(summary, detail, procedure.get());
        }
    }

    private void show(DossierSummary summary, DossierDetail detail, Procedure procedure) {
        title = getTranslation("correction.title", summary.code());
        var form = new ProcedureForm(procedure, areas, LocalDate.ofInstant(summary.submittedAt(), Dates.ZONE));
        form.fill(detail.form());
        FormContent recorded = form.content();
        var reason = new TextArea(getTranslation("correction.reason"));
        reason.setHelperText(getTranslation("correction.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setWidthFull();
        var complaints = new Div();
        String commandId = Commands.freshId();
        var send = new Button(getTranslation("correction.send"), click -> {
            complaints.removeAll();
            List<ToMend> toMend = toMend(form, recorded, reason);
            if (toMend.isEmpty()) {
                send(summary, procedure, form, reason, commandId);
            } else {
                var list = new MendList(toMend);
                complaints.add(list);
                list.show();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(send, back(summary));
        actions.addClassName("td-actions");
        add(new PageHeader(title, getTranslation("correction.explained")), complaints, form, reason, actions);
    }

    private List<ToMend> toMend(ProcedureForm form, FormContent recorded, TextArea reason) {
        var toMend = new ArrayList<>(form.toMend());
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.setErrorMessage(getTranslation("correction.reason.missing"));
            toMend.add(new ToMend(getTranslation("correction.reason.missing"), reason));
        }
        if (toMend.isEmpty() && form.content().equals(recorded)) {
            toMend.add(new ToMend(getTranslation("correction.nothing"), form));
        }
        return toMend;
    }

    private void send(
            DossierSummary summary, Procedure procedure, ProcedureForm form, TextArea reason, String commandId) {
        FormContent right = form.content();
        var command = new CorrectDossier(
                summary.id(),
                ApplicantInForm.of(right, summary.applicantKind(), names::areaInFull),
                right,
                reason.getValue());
        switch (commands.send(command, commandId, OptionalLong.of(summary.sequence()))) {
            case Answer.Done(String ignored, long sequence) -> {
                questions.ask(new FindDossier(summary.id(), sequence)); // the dossier's page shows it
                Notices.done(getTranslation("correction.done"));
                getUI().ifPresent(ui -> ui.navigate("ho-so/" + summary.id()));
            }
            case Answer.Refused(List<Rejection> rejections) -> {
                List<Rejection> rest = form.refuse(rejections);
                Notices.refused(rest.isEmpty() ? rejections : rest);
            }
        }
    }

    private Component back(DossierSummary summary) {
        return new Anchor("ho-so/" + summary.id(), getTranslation("correction.back"));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
