package vn.thanhdong.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.access.command.DeclareAbsence;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** The fields of an absence. What a deputy signs by is asked only where somebody is away who signs. */
final class AbsenceFields extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final Catalogue catalogue;
    private final ComboBox<Colleague> person = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Checkbox wholeDays = new Checkbox();
    private final TimePicker fromTime = new TimePicker();
    private final TimePicker toTime = new TimePicker();
    private final ComboBox<Colleague> deputy = new ComboBox<>();
    private final Select<SigningAuthority> signing = new Select<>();
    private final TextField decision = new TextField();
    private final Map<String, HasValidation> byName = Map.of(
            "person", person, "from", from, "to", to, "deputy", deputy, "signing", signing, "decision", decision);

    AbsenceFields(List<Colleague> whom, Catalogue catalogue, Names names) {
        this.catalogue = catalogue;
        addClassName("absence-fields");
        setAutoResponsive(false);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        person.setLabel(getTranslation("absence.person"));
        person.setItems(whom);
        person.setItemLabelGenerator(one -> one.name() + " · " + names.role(one.role()));
        deputy.setLabel(getTranslation("absence.deputy"));
        deputy.setItemLabelGenerator(one -> one.name() + " · " + names.role(one.role()));
        days();
        signing.setLabel(getTranslation("absence.signing"));
        signing.setItemLabelGenerator(one -> one == null ? "" : getTranslation("absence.signing." + one.name()));
        decision.setLabel(getTranslation("absence.decision"));
        decision.setMaxLength(80);
        add(person, 2);
        add(from, to);
        add(wholeDays, 2);
        add(fromTime, toTime);
        add(deputy, 2);
        add(signing, decision);
        person.addValueChangeListener(event -> offerDeputies());
        deputy.addValueChangeListener(event -> offerSigning());
        byName.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> value) {
                value.setRequiredIndicatorVisible(field != decision);
                value.addValueChangeListener(event -> field.setInvalid(false));
            }
        });
        if (!whom.isEmpty()) {
            person.setValue(whom.getFirst());
        }
        person.setReadOnly(whom.size() == 1);
        offerSigning();
    }

    private void days() {
        LocalDate today = LocalDate.now(Clock.system(Dates.ZONE));
        from.setLabel(getTranslation("absence.from"));
        to.setLabel(getTranslation("absence.to"));
        for (DatePicker day : List.of(from, to)) {
            day.setI18n(DateWords.words());
            day.setMin(today);
            day.setValue(today);
        }
        wholeDays.setLabel(getTranslation("absence.wholeDays"));
        wholeDays.setValue(true);
        fromTime.setLabel(getTranslation("absence.fromTime"));
        toTime.setLabel(getTranslation("absence.toTime"));
        fromTime.setValue(LocalTime.of(7, 30));
        toTime.setValue(LocalTime.of(17, 30));
        wholeDays.addValueChangeListener(event -> offerTimes());
        offerTimes();
    }

    private void offerTimes() {
        fromTime.setVisible(!wholeDays.getValue());
        toTime.setVisible(!wholeDays.getValue());
    }

    private void offerDeputies() {
        Colleague absent = person.getValue();
        List<Colleague> able = absent == null ? List.of() : absent.deputies(catalogue);
        deputy.setItems(able);
        deputy.setHelperText(able.isEmpty() ? getTranslation("absence.deputy.none") : "");
        deputy.setValue(able.size() == 1 ? able.getFirst() : null);
        offerSigning();
    }

    private void offerSigning() {
        Colleague absent = person.getValue();
        Colleague chosen = deputy.getValue();
        List<SigningAuthority> rights = absent == null || chosen == null
                ? List.of()
                : absent.signing(chosen).stream().sorted().toList();
        signing.setItems(rights);
        signing.setValue(rights.size() == 1 ? rights.getFirst() : null);
        signing.setVisible(!rights.isEmpty());
        decision.setVisible(!rights.isEmpty());
    }

    /** What is asked for; empty when something has to be filled in first, which is then said beside it. */
    Optional<DeclareAbsence> read(String absenceId) {
        byName.values().forEach(field -> field.setInvalid(false));
        Colleague absent = person.getValue();
        Colleague chosen = deputy.getValue();
        missing("person", absent);
        missing("from", from.getValue());
        missing("to", to.getValue());
        missing("deputy", chosen);
        if (absent == null || chosen == null || from.getValue() == null || to.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new DeclareAbsence(
                absenceId,
                absent.agency(),
                absent.person(),
                absent.role(),
                begin(),
                end(),
                chosen.person(),
                Optional.ofNullable(signing.getValue()),
                decision.isVisible() ? decision.getValue() : ""));
    }

    private Instant begin() {
        LocalTime time = wholeDays.getValue() || fromTime.getValue() == null ? LocalTime.MIDNIGHT : fromTime.getValue();
        return from.getValue().atTime(time).atZone(Dates.ZONE).toInstant();
    }

    private Instant end() {
        return wholeDays.getValue() || toTime.getValue() == null
                ? to.getValue().plusDays(1).atStartOfDay(Dates.ZONE).toInstant()
                : to.getValue().atTime(toTime.getValue()).atZone(Dates.ZONE).toInstant();
    }

    private void missing(String name, @Nullable Object value) {
        if (value == null) {
            show(name, getTranslation("action.missing"));
        }
    }

    /** Shows a refusal beside its field; false when no field here is meant. */
    boolean show(Rejection rejection) {
        return show(rejection.field(), Names.of(rejection.sentence()));
    }

    private boolean show(String name, String message) {
        HasValidation field = byName.get(name);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        return true;
    }
}
