package vn.thanhdong.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;

/** Dates as they are typed here: 05/09/2026, 5/9/2026 or 05092026, the week from Monday. */
public final class DateWords {

    private DateWords() {}

    public static DatePickerI18n words() {
        var symbols = DateFormatSymbols.getInstance(Names.language());
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "d-M-yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(Arrays.copyOf(symbols.getMonths(), 12)))
                .setWeekdays(List.of(Arrays.copyOfRange(symbols.getWeekdays(), 1, 8)))
                .setWeekdaysShort(List.of(Arrays.copyOfRange(symbols.getShortWeekdays(), 1, 8)))
                .setToday(translate("form.date.today"))
                .setCancel(translate("action.cancel"));
    }
}
