package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.form.Unaccented;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.Area;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** The fields of a paper by which auditors are sent. */
final class MandateFields extends FormLayout {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;

    private final Select<MandateKind> kind = new Select<>();
    private final TextField number = new TextField();
    private final DatePicker decidedOn = day("mandate.decidedOn");
    private final TextField issuer = new TextField();
    private final TextArea subject = new TextArea();
    private final TeamFields team;
    private final MultiSelectComboBox<Agency> agencies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Procedure> procedures = new MultiSelectComboBox<>();
    private final DatePicker dossiersFrom = day("mandate.dossiersFrom");
    private final DatePicker dossiersTo = day("mandate.dossiersTo");
    private final DatePicker from = day("mandate.from");
    private final DatePicker to = day("mandate.to");

    MandateFields(List<Account> auditors, Catalogue catalogue, Names names) {
        team = new TeamFields(auditors);
        LocalDate today = LocalDate.now(Clock.system(Dates.ZONE));
        addClassName("mandate-fields");
        setAutoResponsive(false);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        kind.setLabel(getTranslation("mandate.kind"));
        kind.setItems(MandateKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("mandate.kind." + one.name()));
        kind.setValue(MandateKind.INSPECTORATE);
        number.setLabel(getTranslation("mandate.number"));
        number.setHelperText(getTranslation("mandate.number.help"));
        issuer.setLabel(getTranslation("mandate.issuer"));
        issuer.setHelperText(getTranslation("mandate.issuer.help"));
        subject.setLabel(getTranslation("mandate.subject"));
        subject.setMaxLength(500);
        decidedOn.setValue(today);
        from.setValue(today);
        to.setValue(today.plusDays(DAYS - 1L));
        choices(agencies, "mandate.agencies", current(catalogue, today), Agency::name);
        choices(areas, "mandate.areas", catalogue.territory().areas(), area -> names.areaInFull(area.code()));
        choices(
                procedures,
                "mandate.procedures",
                catalogue.procedures().values(),
                procedure -> Names.of(procedure.name()));
        agencies.setHelperText(getTranslation("mandate.agencies.help"));
        areas.setHelperText(getTranslation("mandate.areas.help"));
        add(number, kind);
        add(decidedOn, issuer);
        add(subject, 2);
        add(team.members(), team.head());
        add(new H3(getTranslation("mandate.scope")), 2);
        add(agencies, areas);
        add(procedures, 2);
        add(dossiersFrom, dossiersTo);
        add(new H3(getTranslation("mandate.days")), 2);
        add(from, to);
    }

    private static List<Agency> current(Catalogue catalogue, LocalDate today) {
        return catalogue.territory().agencies().stream()
                .filter(agency -> agency.validAt(today))
                .toList();
    }

    private <T> void choices(MultiSelectComboBox<T> box, String label, Collection<T> items, Function<T, String> name) {
        box.setLabel(getTranslation(label));
        box.setItems((item, typed) -> typed.isBlank() || Unaccented.contains(name.apply(item), typed), items);
        box.setItemLabelGenerator(name::apply);
    }

    private static DatePicker day(String label) {
        var day = new DatePicker();
        day.setLabel(day.getTranslation(label));
        day.setI18n(DateWords.words());
        return day;
    }

    /** Fields by the name under which they are refused. */
    Map<String, Component> byName() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("number", number);
        fields.put("decidedOn", decidedOn);
        fields.put("issuer", issuer);
        fields.put("subject", subject);
        fields.put("members", team.members());
        fields.put("head", team.head());
        fields.put("agencies", agencies);
        fields.put("areas", areas);
        fields.put("dossiersTo", dossiersTo);
        fields.put("from", from);
        fields.put("to", to);
        return fields;
    }

    /** What was typed; empty while something without which there is no command is missing, which is said beside it. */
    Optional<EnterMandate> read(String requestId) {
        byName().values().forEach(field -> ((HasValidation) field).setInvalid(false));
        for (DatePicker day : List.of(decidedOn, from, to)) {
            if (day.getValue() == null) {
                invalid(day, getTranslation("action.missing"));
            }
        }
        if (team.isMissing()) {
            return Optional.empty();
        }
        if (decidedOn.getValue() == null || from.getValue() == null || to.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new EnterMandate(
                requestId,
                new MandateDecision(
                        kind.getValue(),
                        number.getValue(),
                        decidedOn.getValue(),
                        issuer.getValue(),
                        subject.getValue()),
                team.team(),
                new MandateScope(
                        agencies.getValue().stream().map(Agency::code).toList(),
                        areas.getValue().stream().map(Area::code).toList(),
                        procedures.getValue().stream()
                                .map(procedure -> procedure.code().value())
                                .toList(),
                        dossiersFrom.getOptionalValue(),
                        dossiersTo.getOptionalValue()),
                from.getValue(),
                to.getValue()));
    }

    static void invalid(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
