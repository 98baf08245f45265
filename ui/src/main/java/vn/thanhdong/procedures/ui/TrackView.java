package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.query.TrackDossier;
import vn.thanhdong.procedures.query.TrackedDossier;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.StatusBadge;

/** Anybody with the code and the phone's last four digits sees how far a dossier has come. */
@AnonymousAllowed
@Route(value = "tra-cuu", layout = PublicFrame.class)
public class TrackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ASKER = TrackView.class.getName() + ".asker";
    private static final int DIGITS = 4;

    private final transient Questions questions;
    private final transient Names names;
    private final TextField code = new TextField();
    private final TextField digits = new TextField();
    private final Div answer = new Div();

    public TrackView(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
        addClassName("td-track");
        code.setLabel(getTranslation("track.code"));
        code.setHelperText(getTranslation("track.code.help"));
        digits.setLabel(getTranslation("track.digits"));
        digits.setAllowedCharPattern("[0-9]");
        digits.setMaxLength(DIGITS);
        digits.getElement().setAttribute("inputmode", "numeric");
        digits.setHelperText(getTranslation("track.digits.help"));
        code.setValueChangeMode(ValueChangeMode.EAGER);
        digits.setValueChangeMode(ValueChangeMode.EAGER);
        code.setManualValidation(true);
        digits.setManualValidation(true);
        var ask = new Button(getTranslation("track.ask"), VaadinIcon.SEARCH.create(), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        ask.addClickShortcut(Key.ENTER);
        var form = new Div(code, digits, ask);
        form.addClassName("td-track-form");
        answer.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getTranslation("track.title"), getTranslation("track.explained")), new Section("", form));
        add(answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("ma").ifPresent(given -> {
            code.setValue(given);
            digits.focus();
        });
    }

    private void ask() {
        code.setInvalid(code.getValue().isBlank());
        code.setErrorMessage(getTranslation("track.code.missing"));
        digits.setInvalid(digits.getValue().length() != DIGITS);
        digits.setErrorMessage(getTranslation("track.digits.missing"));
        if (code.isInvalid() || digits.isInvalid()) {
            return;
        }
        show(questions.ask(new TrackDossier(code.getValue().strip(), digits.getValue(), asker())));
    }

    private void show(TrackedDossier found) {
        answer.removeAll();
        answer.add(
                switch (found.result()) {
                    case FOUND -> dossier(found);
                    case NOT_FOUND ->
                        new EmptyState(
                                VaadinIcon.SEARCH,
                                getTranslation("track.none"),
                                getTranslation("track.none.explained"));
                    case TOO_MANY_ATTEMPTS ->
                        new EmptyState(
                                VaadinIcon.HOURGLASS,
                                getTranslation("track.tooMany"),
                                getTranslation("track.tooMany.explained"));
                });
    }

    private Section dossier(TrackedDossier found) {
        var head = new Div(new H2(names.procedure(found.procedure())));
        head.addClassName("td-track-head");
        if (found.status() != null) {
            head.add(new StatusBadge(found.status(), names));
        }
        var who = new Paragraph(found.code() + " · " + found.maskedName());
        var agency = new Paragraph(getTranslation("track.agency", names.agency(found.handlingAgency())));
        var due = new Span(due(found));
        due.addClassName("td-strong");
        var steps = new Timeline();
        found.steps().forEach(step -> steps.happened(step.at(), Names.of(step.sentence())));
        return new Section("", head, who, agency, due, steps);
    }

    private String due(TrackedDossier found) {
        if (found.dueAt() == null) {
            return getTranslation("track.due.none");
        }
        return found.status() != null && NationalStatus.WITH_THE_APPLICANT.contains(found.status())
                ? getTranslation("due.paused.explained")
                : getTranslation("due.at", Dates.time(found.dueAt()))
                        + (found.provisional() ? " " + getTranslation("due.provisional") : "");
    }

    /** The same for all attempts of one visit; the limit per code holds whoever asks. */
    private static String asker() {
        VaadinSession session = VaadinSession.getCurrent();
        if (!(session.getAttribute(ASKER) instanceof String known)) {
            String fresh = UUID.randomUUID().toString();
            session.setAttribute(ASKER, fresh);
            return fresh;
        }
        return known;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("track.title"));
    }
}
