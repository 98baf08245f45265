package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.territory.DayCount;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.DueDate;
import vn.thanhdong.territory.Pause;
import vn.thanhdong.ui.Dates;

/** <i>Vì sao ngày này?</i>: a strip of the days that were counted or skipped, each with its reason. */
final class DueExplanation extends Details {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final int MINUTES = 60;
    /** A longer strip is read by nobody: its middle is left out. */
    private static final int MOST_DAYS = 70;

    DueExplanation(DueDate due, Deadline deadline, DossierProgress progress) {
        addClassName("due-explanation");
        setSummaryText(getTranslation("file.due.why"));
        add(new Paragraph(getTranslation(
                "file.due.sentence." + deadline.unit().name(),
                deadline.amount(),
                Dates.time(progress.acceptedAt()),
                Dates.time(due.due()))));
        if (progress.extensions() > 0) {
            add(new Paragraph(
                    getTranslation("file.due.extended", Dates.time(due.due()), Dates.time(progress.dueAt()))));
        }
        for (Pause pause : due.pauses()) {
            add(new Paragraph(getTranslation("file.due.pause", Dates.time(pause.from()), Dates.time(pause.to()))));
        }
        add(strip(due));
        add(new Paragraph(getTranslation(
                due.provisional() ? "file.due.calendar.provisional" : "file.due.calendar", version(due))));
    }

    private OrderedList strip(DueDate due) {
        var strip = new OrderedList();
        strip.addClassName("due-strip");
        int days = due.days().size();
        for (int i = 0; i < days; i++) {
            if (days > MOST_DAYS && i == MOST_DAYS / 2) {
                int left = days - MOST_DAYS;
                var gap = new ListItem(getTranslation("file.due.gap", left));
                gap.addClassName("gap");
                strip.add(gap);
                i += left;
            }
            strip.add(day(due.days().get(i)));
        }
        return strip;
    }

    private ListItem day(DayCount day) {
        Locale locale = getLocale();
        var item = new ListItem();
        item.addClassName(day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.add(line("weekday", day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale)));
        item.add(line("date", SHORT_DAY.format(day.date())));
        item.add(line("counted", day.minutes() > 0 ? getTranslation("file.due.hours", hours(day.minutes())) : "–"));
        String kind = getTranslation("file.due.kind." + day.kind().name());
        String reason = day.name().isBlank() ? kind : day.name();
        item.add(line("reason", day.kind() == DayCount.Kind.WORKING ? "" : reason));
        item.setTitle(day.provisional() ? getTranslation("file.due.provisional.day", reason) : reason);
        if (day.provisional()) {
            item.addClassName("provisional");
        }
        return item;
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String version(DueDate due) {
        String version = due.calendarVersion();
        return version.length() > 12 ? version.substring(0, 12) : version;
    }
}
