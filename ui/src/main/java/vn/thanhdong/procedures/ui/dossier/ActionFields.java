package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Account;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.ui.dossier.DossierAction.Input;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.ui.DateWords;

/** The fields in which an action is told what it needs. */
final class ActionFields extends FormLayout {

    /** Which field of a command stands behind which input. */
    private static final Map<String, Input> FIELDS = Map.of(
            "reason", Input.REASON,
            "findings", Input.REASON,
            "question", Input.REASON,
            "answer", Input.REASON,
            "proposal", Input.REASON,
            "officer", Input.OFFICER,
            "agency", Input.AGENCY,
            "amountVnd", Input.AMOUNT,
            "dueAt", Input.DATE);

    private final DossierAction action;
    private final Map<Input, HasValidation> validated = new EnumMap<>(Input.class);
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final ComboBox<Account> officer = new ComboBox<>();
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final NumberField amount = new NumberField();
    private final Checkbox yes = new Checkbox();
    private final Select<ReturnChannel> channel = new Select<>();
    private final DatePicker date = new DatePicker();
    private final ReasonField reason;
    private final TextField unit = new TextField();

    ActionFields(DossierAction action, ActionChoices choices) {
        this.action = action;
        reason = new ReasonField(action);
        addClassName("action-fields");
        setAutoResponsive(false);
        setResponsiveSteps(new ResponsiveStep("0", 1));
        outcome(choices);
        officers(choices.officers(), choices.officerLabel());
        agencies(choices.agencies());
        money(choices.owedVnd());
        channels();
        days(choices);
        texts();
    }

    private void outcome(ActionChoices choices) {
        outcome.setLabel(word("OUTCOME"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> Terms.of(one).in(getLocale()));
        outcome.setValue(choices.outcome());
        put(Input.OUTCOME, outcome);
    }

    private void officers(List<Account> officers, Function<Account, String> label) {
        officer.setLabel(word("OFFICER"));
        officer.setItems(officers);
        officer.setItemLabelGenerator(label::apply);
        officer.setRequiredIndicatorVisible(true);
        if (officers.size() == 1) {
            officer.setValue(officers.getFirst());
        }
        put(Input.OFFICER, officer);
    }

    private void agencies(List<Agency> agencies) {
        agency.setLabel(word("AGENCY"));
        agency.setItems(agencies);
        agency.setItemLabelGenerator(Agency::name);
        agency.setRequiredIndicatorVisible(true);
        put(Input.AGENCY, agency);
    }

    private void money(long owedVnd) {
        amount.setLabel(word("AMOUNT"));
        amount.setMin(1);
        amount.setStep(1);
        amount.setValue(owedVnd > 0 ? (double) owedVnd : null);
        amount.setRequiredIndicatorVisible(true);
        put(Input.AMOUNT, amount);
        yes.setLabel(action == DossierAction.NUMBER ? word("ELECTRONIC") : word("ONLINE"));
        yes.setValue(action == DossierAction.NUMBER);
        put(Input.ONLINE, yes);
        put(Input.ELECTRONIC, yes);
    }

    private void channels() {
        channel.setLabel(word("CHANNEL"));
        channel.setItems(ReturnChannel.values());
        channel.setItemLabelGenerator(one -> Terms.of(one).in(getLocale()));
        channel.setValue(ReturnChannel.COUNTER);
        put(Input.CHANNEL, channel);
    }

    private void days(ActionChoices choices) {
        date.setLabel(word("DATE"));
        date.setMin(choices.earliestDue());
        date.setI18n(DateWords.words());
        date.setRequiredIndicatorVisible(true);
        put(Input.DATE, date);
    }

    private void texts() {
        unit.setLabel(word("UNIT"));
        put(Input.UNIT, unit);
        if (action.needs(Input.REASON)) {
            reason.templates().ifPresent(this::add);
        }
        put(Input.REASON, reason);
        put(Input.REMARK, reason);
    }

    private void put(Input input, Component field) {
        if (!action.needs(input)) {
            return;
        }
        add(field);
        if (field instanceof HasValidation one) {
            validated.put(input, one);
        }
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(event -> clear());
        }
    }

    ActionInputs inputs() {
        Account chosen = officer.getValue();
        Agency asked = agency.getValue();
        return new ActionInputs(
                action.needs(Input.UNIT) ? unit.getValue() : reason.getValue(),
                chosen == null ? null : chosen.person(),
                asked == null ? null : asked.code(),
                outcome.getValue() == null ? Outcome.APPROVED : outcome.getValue(),
                amount.getValue() == null ? 0 : Math.round(amount.getValue()),
                yes.getValue(),
                channel.getValue() == null ? ReturnChannel.COUNTER : channel.getValue(),
                date.getValue());
    }

    void clear() {
        validated.values().forEach(field -> field.setInvalid(false));
    }

    void showMissing(Input input) {
        show(input, getTranslation("action.missing"));
    }

    /** Shows a refusal beside its field; false when no field here is meant. */
    boolean show(Rejection rejection) {
        Input input = FIELDS.get(rejection.field());
        return input != null && show(input, rejection.sentence().in(getLocale()));
    }

    private boolean show(Input input, String message) {
        @Nullable HasValidation field = validated.get(input);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        return true;
    }

    private String word(String input) {
        return getTranslation("action.input." + input);
    }
}
