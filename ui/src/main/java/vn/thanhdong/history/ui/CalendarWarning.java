package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import vn.thanhdong.territory.WorkingCalendar;

/** Says, ninety days before, that the decided years of the working calendar end: somebody must add the next one. */
final class CalendarWarning extends Paragraph {

    private static final long serialVersionUID = 1L;

    CalendarWarning(WorkingCalendar calendar, Clock clock) {
        Year last = calendar.lastDecidedYear();
        addClassNames("note", "warning");
        getElement().setAttribute("role", "status");
        setText(getTranslation("operations.calendar", last.toString()));
        setVisible(calendar.runsOutSoon(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)));
    }
}
