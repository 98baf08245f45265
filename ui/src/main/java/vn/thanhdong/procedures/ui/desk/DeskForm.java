package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.procedures.ui.form.Unaccented;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.Section;

/** The form of one procedure for somebody in front of the desk, filled in as far as the desk knows. */
final class DeskForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Procedure procedure;
    private final Catalogue catalogue;
    private final Names names;
    private final ProcedureForm form;
    private final TextField card = new TextField();
    private final ComboBox<Area> area = new ComboBox<>();
    private final Select<Channel> channel = new Select<>();
    private final Select<ApplicantKind> kind = new Select<>();
    private transient Optional<IdentityCard> cardRead = Optional.empty();
    private String relation = "";

    DeskForm(Procedure procedure, Catalogue catalogue, Names names, Areas areas, Actor clerk) {
        this.procedure = procedure;
        this.catalogue = catalogue;
        this.names = names;
        addClassName("desk-form");
        form = new ProcedureForm(procedure, areas);
        Optional<AreaCode> commune = commune(clerk);
        form.fill(new UsualAnswers(Map.of(
                        "Nationality", getTranslation("desk.usual.nationality"),
                        "Ethnicity", getTranslation("desk.usual.ethnicity")))
                .of(procedure, commune));
        form.onChange(this::parent);
        card();
        area(commune);
        choices();
        var row = new Div(card, area, channel, kind);
        row.addClassName("desk-row");
        add(new Section("", row), form);
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
        card.addValueChangeListener(event -> scanned(event.getValue()));
    }

    private void scanned(String text) {
        if (text.isBlank()) {
            card.setInvalid(false);
            return;
        }
        Optional<IdentityCard> read = IdentityCard.read(text);
        card.setInvalid(read.isEmpty());
        card.setErrorMessage(getTranslation("desk.card.unread"));
        read.ifPresent(one -> {
            cardRead = read;
            form.fill(CardAnswers.of(one, catalogue.territory()));
            card.setHelperText(getTranslation("desk.card.read", one.name()));
            card.setValue("");
        });
    }

    private void parent() {
        FormContent answers = form.content();
        String now = answers.value(ParentAnswers.RELATION);
        if (!now.equals(relation)) {
            relation = now;
            form.fill(ParentAnswers.of(answers, cardRead));
        }
    }

    private void area(Optional<AreaCode> commune) {
        List<Area> communes = catalogue.territory().areas().stream()
                .filter(one -> one.level() == AreaLevel.COMMUNE)
                .toList();
        area.setLabel(getTranslation("desk.area"));
        area.setItems(
                (ComboBox.ItemFilter<Area>) (one, typed) -> Unaccented.contains(names.areaInFull(one.code()), typed),
                communes);
        area.setItemLabelGenerator(one -> names.areaInFull(one.code()));
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
        commune.flatMap(code ->
                        communes.stream().filter(one -> one.code().equals(code)).findFirst())
                .ifPresent(area::setValue);
    }

    private void choices() {
        List<Channel> channels = Arrays.stream(Channel.values())
                .filter(one -> one != Channel.ONLINE && procedure.channels().contains(one))
                .toList();
        channel.setLabel(getTranslation("desk.channel"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(names::channel);
        channel.setVisible(channels.size() > 1);
        channels.stream().findFirst().ifPresent(channel::setValue);
        List<ApplicantKind> kinds = Arrays.stream(ApplicantKind.values())
                .filter(procedure.applicants()::contains)
                .toList();
        kind.setLabel(getTranslation("desk.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> vn.thanhdong.language.Terms.of(one).in(getLocale()));
        kind.setVisible(kinds.size() > 1);
        kind.setValue(kinds.getFirst());
    }

    /** The documents that the procedure wants, for the clerk to go through. */
    Div documents() {
        var list = new UnorderedList();
        list.addClassName("documents");
        procedure.documents().forEach(document -> {
            var item = new ListItem(new Span(document.name().in(getLocale())));
            var how = new Span(getTranslation(
                    "desk.document." + document.form().name() + (document.required() ? "" : ".optional"),
                    document.count()));
            how.addClassName("hint");
            item.add(how);
            list.add(item);
        });
        return new Section(getTranslation("desk.documents"), list);
    }

    /** The command; empty when something is to be mended first, which is shown then. */
    Optional<SubmitDossier> command(DossierId id, AgencyCode desk) {
        boolean fine = form.isFine();
        Area chosen = area.getValue();
        area.setErrorMessage(getTranslation("desk.area.missing"));
        area.setInvalid(chosen == null);
        if (!fine || chosen == null) {
            return Optional.empty();
        }
        FormContent content = form.content();
        return Optional.of(new SubmitDossier(
                id,
                procedure.code(),
                channel.getValue() == null ? Channel.COUNTER : channel.getValue(),
                desk,
                chosen.code(),
                kind.getValue(),
                ApplicantInForm.of(content, kind.getValue(), names::areaInFull),
                content,
                List.of()));
    }

    /** Shows refusals beside their fields, and returns what is said about the whole. */
    String refuse(List<Rejection> rejections) {
        return Notices.reasons(form.refuse(rejections));
    }

    void focusCard() {
        card.focus();
    }
}
