package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.command.CalendarCommand;
import vn.thanhdong.territory.query.DecidedCalendar;
import vn.thanhdong.territory.query.GetWorkingCalendar;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.SignedIn;

/**
 * <i>Lịch làm việc</i>: until when it is decided, which days are special, a row to be added, and how far the due dates of
 * open dossiers have followed.
 */
@Route("lich-lam-viec")
@Menu(title = "nav.calendar", order = 2.5, icon = "vaadin:calendar-clock")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/calendar.css")
@RolesAllowed({"OPERATOR", "ADMINISTRATOR"})
public class CalendarView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_SECOND = 1_000;

    private final Questions questions;
    private final Commands commands;
    private final transient Clock clock;
    private final Paragraph says = new Paragraph();
    private final Div warning = new Div();
    private final RecountPanel recounts = new RecountPanel();
    private final CalendarDays days;
    private final DecideDay decideDay;
    private final DecideYear decideYear;
    private @Nullable Registration polling;

    public CalendarView(Questions questions, Commands commands, SignedIn signedIn, Clock clock) {
        this.questions = questions;
        this.commands = commands;
        this.clock = clock;
        boolean mayDecide = signedIn.isAdministrator();
        decideDay = new DecideDay(this::send);
        decideYear = new DecideYear(this::send);
        days = new CalendarDays(today());
        addClassName("calendar");
        says.addClassName("says");
        warning.addClassNames("note", "warning");
        warning.getElement().setAttribute("role", "status");
        var left = new Div(new H2(getTranslation("calendar.days")), days);
        var right = new Div(new H2(getTranslation("calendar.recount")), recounts);
        if (mayDecide) {
            right.add(decideDay, decideYear);
        }
        var parts = new Div(left, right);
        parts.addClassName("calendar-parts");
        add(
                new PageHeader(getTranslation("calendar.title"), getTranslation("calendar.sentence")),
                warning,
                says,
                parts);
    }

    /** Few people look at this page, so that each of them may ask every second. */
    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
        event.getUI().setPollInterval(EVERY_SECOND);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        try {
            show(questions.ask(new GetWorkingCalendar()));
        } catch (ServiceUnavailable away) {
            says.setText(getTranslation("calendar.away"));
        }
    }

    private void show(DecidedCalendar calendar) {
        String year = Integer.toString(calendar.lastDecidedYear());
        says.setText(getTranslation("calendar.says", year, calendar.version()));
        warning.setVisible(WorkingCalendar.runsOutSoon(today(), calendar.lastDecidedYear()));
        warning.setText(getTranslation("calendar.runsOut", year));
        days.show(calendar);
        recounts.show(calendar);
        decideYear.show(calendar.lastDecidedYear() + 1);
    }

    private List<Rejection> send(CalendarCommand command, String commandId) {
        Answer answer = commands.send(command, commandId);
        refresh();
        return switch (answer) {
            case Answer.Done done -> {
                Notices.done(getTranslation("calendar.decided"));
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("calendar.title"));
    }
}
