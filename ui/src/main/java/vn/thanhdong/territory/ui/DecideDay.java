package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Terms;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.command.DecideCalendarDay;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;

/** A row of the calendar to be entered, with the reason of a refusal beside its field. */
final class DecideDay extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Deciding deciding;
    private final DatePicker date = new DatePicker();
    private final Select<CalendarDayKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextField source = new TextField();
    private final Div refusal = new Div();
    private String commandId = Commands.freshId();

    DecideDay(Deciding deciding) {
        this.deciding = deciding;
        addClassNames("card", "decide-day");
        date.setLabel(getTranslation("calendar.date"));
        date.setI18n(DateWords.words());
        kind.setLabel(getTranslation("calendar.kind"));
        kind.setItems(CalendarDayKind.values());
        kind.setItemLabelGenerator(one -> Names.of(Terms.of(one)));
        kind.setValue(CalendarDayKind.DAY_OFF);
        name.setLabel(getTranslation("calendar.name"));
        name.setHelperText(getTranslation("calendar.name.help"));
        source.setLabel(getTranslation("calendar.source"));
        source.setHelperText(getTranslation("calendar.source.help"));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var save = new Button(getTranslation("calendar.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        var fields = new Div(date, kind, name, source);
        fields.addClassName("fields");
        add(
                new H3(getTranslation("calendar.add")),
                new Paragraph(getTranslation("calendar.add.explained")),
                fields,
                refusal,
                save);
    }

    private void save() {
        fields().values().forEach(field -> field.setInvalid(false));
        refusal.setVisible(false);
        LocalDate day = date.getValue();
        if (day == null) {
            date.setInvalid(true);
            date.setErrorMessage(getTranslation("calendar.date.missing"));
            return;
        }
        List<Rejection> rejections = deciding.send(
                new DecideCalendarDay(day, kind.getValue(), name.getValue(), source.getValue()), commandId);
        rejections.forEach(this::show);
        if (rejections.isEmpty()) {
            commandId = Commands.freshId();
            Stream.of(name, source).forEach(TextField::clear);
            date.clear();
            date.setInvalid(false);
        }
    }

    private void show(Rejection rejection) {
        HasValidation field = fields().get(rejection.field());
        if (field == null) {
            refusal.setText(Notices.reasons(List.of(rejection)));
            refusal.setVisible(true);
        } else {
            field.setInvalid(true);
            field.setErrorMessage(Names.of(rejection.sentence()));
        }
    }

    private Map<String, HasValidation> fields() {
        return Map.of("date", date, "name", name, "source", source);
    }
}
