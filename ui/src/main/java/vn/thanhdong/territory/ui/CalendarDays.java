package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.language.Terms;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.query.DecidedCalendar;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** The special days from the first of this year on, each with what it follows from. */
final class CalendarDays extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private @Nullable String shown;

    CalendarDays(LocalDate today) {
        this.today = today;
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0"); // it scrolls, and not for the mouse alone
    }

    void show(DecidedCalendar calendar) {
        if (calendar.version().equals(shown)) {
            return;
        }
        shown = calendar.version();
        removeAll();
        var body = new NativeTableBody();
        calendar.days().stream()
                .filter(day -> day.date().getYear() >= today.getYear())
                .forEach(day -> body.add(row(day, calendar)));
        var table = new NativeTable();
        table.addClassNames("figures-table", "calendar-table");
        table.add(head(), body);
        add(table);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (String key : List.of("calendar.date", "calendar.kind", "calendar.name", "calendar.follows")) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(CalendarDay day, DecidedCalendar calendar) {
        Locale locale = getLocale();
        var kind = new Span(Names.of(Terms.of(day.kind())));
        kind.addClassNames("td-badge", (day.kind() == CalendarDayKind.MAKE_UP ? Tone.GOOD : Tone.NEUTRAL).css());
        var row = new NativeTableRow();
        var date = new NativeTableHeaderCell(
                day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + ", " + Dates.day(day.date()));
        date.getElement().setAttribute("scope", "row");
        var kindCell = new NativeTableCell();
        kindCell.add(kind);
        row.add(date, kindCell, new NativeTableCell(day.name()), new NativeTableCell(follows(day, calendar)));
        if (day.date().isBefore(today)) {
            row.addClassName("past");
        }
        return row;
    }

    private String follows(CalendarDay day, DecidedCalendar calendar) {
        Optional<CalendarDecision> latest = calendar.decisions().reversed().stream()
                .filter(decision ->
                        decision.days().stream().anyMatch(row -> row.date().equals(day.date())))
                .findFirst();
        return latest.filter(decision -> !decision.byPack())
                .map(decision ->
                        getTranslation("calendar.follows.decision", decision.source(), Dates.day(decision.decidedAt())))
                .orElseGet(() ->
                        getTranslation("calendar.follows.pack." + day.status().name()));
    }
}
