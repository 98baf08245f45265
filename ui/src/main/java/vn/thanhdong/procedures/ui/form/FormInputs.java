package vn.thanhdong.procedures.ui.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.territory.Area;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Names;

/** The right input for each type of field. */
final class FormInputs {

    private static final int FEW = 4;

    private FormInputs() {}

    /** @throws IllegalArgumentException files are not answers but documents */
    static FormInput of(FormField field, Areas areas) {
        return field.computed().isPresent() ? new ComputedInput(field) : answered(field, areas);
    }

    private static FormInput answered(FormField field, Areas areas) {
        return switch (field.type()) {
            case TEXT, ADDRESS -> text(field, "", "text");
            case EMAIL -> text(field, "", "email");
            case PHONE, IDENTITY_NUMBER -> text(field, "[0-9]", "numeric");
            case NUMBER -> text(field, "[0-9.,-]", "decimal");
            case MONEY -> money(field);
            case LONG_TEXT -> longText(field);
            case DATE -> date(field);
            case CHOICE -> field.options().size() <= FEW ? radio(field) : select(field);
            case BOOLEAN -> checkbox(field);
            case AREA -> area(field, areas);
            case FILE -> throw new IllegalArgumentException(field.id());
        };
    }

    private static FormInput text(FormField field, String allowed, String inputMode) {
        var input = new TextField(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        if (!allowed.isEmpty()) {
            input.setAllowedCharPattern(allowed);
        }
        input.getElement().setAttribute("inputmode", inputMode);
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<TextField, String>(input, value -> plain(field, value), Optional::of);
    }

    /** A decimal comma is a decimal point; people's texts lose only blanks around them. */
    private static String plain(FormField field, String value) {
        return switch (field.type()) {
            case NUMBER -> value.strip().replace(',', '.');
            default -> VietnameseText.nfc(value.strip());
        };
    }

    private static FormInput money(FormField field) {
        var input = new TextField(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        input.setAllowedCharPattern("[0-9.]");
        input.setSuffixComponent(new Span(translate("form.currency")));
        input.getElement().setAttribute("inputmode", "numeric");
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<TextField, String>(
                input, value -> value.replace(".", "").strip(), digits -> Optional.of(thousands(digits)));
    }

    private static String thousands(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }

    private static FormInput longText(FormField field) {
        var input = new TextArea(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        input.setMinRows(3);
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<TextArea, String>(input, String::strip, Optional::of);
    }

    private static FormInput date(FormField field) {
        var input = new DatePicker(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        input.setI18n(DateWords.words());
        input.setAutoOpen(false); // a date is typed: with the calendar open, leaving the field would not take it
        input.setPlaceholder(translate("form.date.pattern"));
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<DatePicker, LocalDate>(input, LocalDate::toString, FormInputs::day);
    }

    private static Optional<LocalDate> day(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static FormInput radio(FormField field) {
        var input = new RadioButtonGroup<String>(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        input.setItems(values(field));
        input.setItemLabelGenerator(value -> label(field, value));
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<RadioButtonGroup<String>, String>(input, Function.identity(), Optional::of);
    }

    private static FormInput select(FormField field) {
        var input = new Select<String>();
        input.setLabel(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        input.setItems(values(field));
        input.setItemLabelGenerator(value -> label(field, value));
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<Select<String>, String>(input, Function.identity(), Optional::of);
    }

    private static FormInput checkbox(FormField field) {
        var input = new Checkbox(Names.of(field.label()));
        field.help().ifPresent(help -> input.setHelperText(Names.of(help)));
        return new ValueInput<Checkbox, Boolean>(
                input, String::valueOf, answer -> Optional.of(Boolean.valueOf(answer)));
    }

    private static FormInput area(FormField field, Areas areas) {
        var input = new ComboBox<Area>(Names.of(field.label()));
        input.setRequiredIndicatorVisible(field.required());
        List<Area> communes = areas.communes();
        input.setItems(areas::matches, communes);
        input.setItemLabelGenerator(areas::label);
        input.setHelperText(field.help().map(Names::of).orElse(translate("form.area.help")));
        return new ValueInput<ComboBox<Area>, Area>(
                input,
                area -> area.code().value(),
                code -> communes.stream()
                        .filter(area -> area.code().value().equals(code))
                        .findFirst());
    }

    private static List<String> values(FormField field) {
        return field.options().stream().map(FormField.Option::value).toList();
    }

    private static String label(FormField field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> Names.of(option.label()))
                .orElse(value);
    }
}
