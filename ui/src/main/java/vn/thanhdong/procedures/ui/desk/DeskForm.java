package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.query.EarlierAnswers;
import vn.thanhdong.procedures.query.FindEarlierAnswers;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.Section;

/** The form of one procedure for somebody in front of the desk, filled in as far as the desk knows. */
final class DeskForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Procedure procedure;
    private final transient Catalogue catalogue;
    private final transient Names names;
    private final ProcedureForm form;
    private final TextField card = new TextField();
    private final DeskNote note = new DeskNote();
    private final DeskMatter matter;
    private final ByProxy proxy;
    private final transient PersonsInForm persons;
    private final transient DeskWarnings warnings;
    private final transient EarlierOffer offer;
    private transient Optional<IdentityCard> cardRead = Optional.empty();
    private String relation = "";

    /** @param earlier asks what somebody said of themselves before */
    DeskForm(
            Procedure procedure,
            Catalogue catalogue,
            Names names,
            Areas areas,
            Actor clerk,
            Function<FindEarlierAnswers, EarlierAnswers> earlier) {
        this.procedure = procedure;
        this.catalogue = catalogue;
        this.names = names;
        addClassName("desk-form");
        form = new ProcedureForm(procedure, areas);
        persons = new PersonsInForm(procedure);
        warnings = new DeskWarnings(procedure, form, areas::today);
        offer = new EarlierOffer(procedure, form, note, earlier);
        Optional<AreaCode> commune = commune(clerk);
        form.fill(new UsualAnswers(Map.of(
                        "Nationality", getTranslation("desk.usual.nationality"),
                        "Ethnicity", getTranslation("desk.usual.ethnicity")))
                .of(procedure, commune));
        form.onChange(this::changed);
        persons.all()
                .forEach(person -> form.addTo(
                        person + "Id",
                        new EarlierButton(() -> earlier(person, form.content().value(person + "Id")))));
        card();
        matter = new DeskMatter(procedure, catalogue.territory(), names, commune);
        matter.addComponentAsFirst(card);
        proxy = new ByProxy(procedure, areas);
        add(new Section("", matter, proxy), form);
        EnterMovesOn.in(this, IntakeView.ACCEPT);
    }

    /** The commune of the desk; empty for a desk of the province. */
    private Optional<AreaCode> commune(Actor clerk) {
        return clerk.area()
                .or(() -> clerk.agency().flatMap(catalogue.territory()::agency).map(agency -> agency.area()))
                .filter(code -> catalogue
                        .territory()
                        .area(code)
                        .filter(one -> one.level() == AreaLevel.COMMUNE)
                        .isPresent());
    }

    private void card() {
        card.setId("desk-card");
        card.setLabel(getTranslation("desk.card"));
        card.setHelperText(getTranslation("desk.card.help"));
        card.setValueChangeMode(ValueChangeMode.LAZY);
        card.setClearButtonVisible(true);
        card.setManualValidation(true);
        card.addValueChangeListener(event -> {
            card.setInvalid(false);
            if (event.isFromClient() && !event.getValue().isBlank()) {
                scanned(event.getValue(), ApplicantInForm.PERSON, false);
            }
        });
    }

    /**
     * What a scanner typed.
     *
     * @param place whose part of the form had the cursor
     * @param retyped whether an input method was at work meanwhile
     * @return whether the cursor may go on: nothing is to be looked at
     */
    boolean scanned(String text, String place, boolean retyped) {
        return switch (IdentityCard.read(text)) {
            case CardReading.Unread why -> {
                card.setErrorMessage(getTranslation("desk.card.unread." + why.name()));
                card.setInvalid(true);
                note.warn(getTranslation("desk.card.unread." + why.name()));
                yield false;
            }
            case IdentityCard one -> {
                card.setInvalid(false);
                card.setValue("");
                if (proxy.isAt(place)) {
                    proxy.scanned(one);
                    note.say(getTranslation("desk.card.read", one.name(), getTranslation("submitter.title")));
                    yield true;
                }
                yield fill(one, persons.at(place), NameDoubt.of(one, retyped));
            }
        };
    }

    private boolean fill(IdentityCard one, String person, Optional<NameDoubt> doubt) {
        form.fill(CardAnswers.of(one, person, catalogue.territory()));
        if (person.equals(ApplicantInForm.PERSON)) {
            cardRead = Optional.of(one);
            form.fill(ParentAnswers.of(form.content(), cardRead));
        }
        warnings.scanned(person, one.name(), doubt);
        warnings.refresh();
        String where = persons.title(person);
        doubt.ifPresentOrElse(
                why -> {
                    note.warn(getTranslation("desk.card.look", one.name(), where));
                    form.go(person + "Name");
                },
                () -> note.say(getTranslation("desk.card.read", one.name(), where)));
        return doubt.isEmpty();
    }

    /** Fills what is still empty with what that person said before. */
    void earlier(String place, String number) {
        offer.to(persons.at(place), number);
        warnings.refresh();
    }

    private void changed() {
        FormContent answers = form.content();
        String now = answers.value(ParentAnswers.RELATION);
        if (!now.equals(relation)) {
            relation = now;
            form.fill(ParentAnswers.of(answers, cardRead));
        }
        warnings.refresh();
    }

    /** The documents that the procedure wants, for the clerk to go through. */
    Div documents() {
        return new DeskDocuments(procedure);
    }

    /** The command; empty when something is to be mended, or looked at once, which is shown then. */
    Optional<SubmitDossier> command(DossierId id, AgencyCode desk) {
        boolean fine = form.isFine() & proxy.isFine(); // both say what is to mend
        Optional<AreaCode> area = matter.area();
        if (!fine || area.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = warnings.nameToLookAt();
        if (name.isPresent()) {
            note.warn(getTranslation("desk.name.once", form.content().value(name.get())));
            form.go(name.get());
            return Optional.empty();
        }
        FormContent content = form.content();
        var command = new SubmitDossier(
                id,
                procedure.code(),
                matter.channel(),
                desk,
                area.get(),
                matter.kind(),
                ApplicantInForm.of(content, matter.kind(), names::areaInFull),
                content,
                List.of());
        return Optional.of(proxy.answer().map(command::by).orElse(command));
    }

    /** Shows refusals beside their fields, and returns what is said about the whole. */
    String refuse(List<Rejection> rejections) {
        return Notices.reasons(form.refuse(proxy.refuse(rejections)));
    }

    /** What the form did by itself, to be put where it is always seen. */
    DeskNote note() {
        return note;
    }

    void focusCard() {
        card.focus();
    }
}
