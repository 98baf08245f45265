package vn.thanhdong.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** This week and the next: a row for each person who is away on one of these days. */
final class AbsenceCalendar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final Names names;

    AbsenceCalendar(List<Absence> absences, Instant now, Names names) {
        this.names = names;
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0"); // it scrolls, and not for the mouse alone
        LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<PersonId, List<Absence>> byPerson = byPerson(absences, monday);
        setVisible(!byPerson.isEmpty());
        var body = new NativeTableBody();
        body.add(head(monday, today));
        byPerson.forEach((person, theirs) -> body.add(row(person, theirs, monday, today)));
        var table = new NativeTable();
        table.addClassName("absence-calendar");
        table.getElement().setAttribute("aria-label", getTranslation("absence.calendar"));
        table.add(body);
        add(table);
    }

    private static Map<PersonId, List<Absence>> byPerson(List<Absence> absences, LocalDate monday) {
        var byPerson = new LinkedHashMap<PersonId, List<Absence>>();
        absences.stream()
                .filter(absence -> absence.overlaps(begin(monday), begin(monday.plusDays(DAYS))))
                .forEach(absence -> byPerson.computeIfAbsent(absence.person(), any -> new ArrayList<>())
                        .add(absence));
        return byPerson;
    }

    private NativeTableRow head(LocalDate monday, LocalDate today) {
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("absence.person")));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = monday.plusDays(i);
            var cell = new NativeTableHeaderCell();
            var weekday = new Span(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()));
            weekday.addClassName("hint");
            cell.add(weekday, new Span(DAY.format(day)));
            mark(cell.getElement(), day, today);
            head.add(cell);
        }
        return head;
    }

    private NativeTableRow row(PersonId person, List<Absence> theirs, LocalDate monday, LocalDate today) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(names.person(person));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = monday.plusDays(i);
            var cell = new NativeTableCell();
            theirs.stream()
                    .filter(absence -> absence.overlaps(begin(day), begin(day.plusDays(1))))
                    .findFirst()
                    .ifPresent(absence -> {
                        String said = getTranslation("absence.deputy.of", names.person(absence.deputy()));
                        var bar = new Span(getTranslation("absence.away"));
                        bar.addClassName("away");
                        bar.setTitle(AbsenceCard.period(absence) + " · " + said);
                        cell.add(bar);
                    });
            mark(cell.getElement(), day, today);
            row.add(cell);
        }
        return row;
    }

    private static void mark(Element cell, LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            cell.getClassList().add("today");
            cell.setAttribute("aria-current", "date");
        }
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            cell.getClassList().add("weekend");
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }
}
