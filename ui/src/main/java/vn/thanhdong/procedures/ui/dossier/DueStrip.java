package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.thanhdong.territory.DayCount;
import vn.thanhdong.territory.DueDate;

/** The days from acceptance to the due date: what each counts, and those skipped struck out and named. */
public final class DueStrip extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final double MINUTES = 60;
    /** A longer strip is read by nobody: its middle is left out. */
    private static final int MOST_DAYS = 70;

    public DueStrip(DueDate due) {
        addClassName("due-strip");
        int days = due.days().size();
        for (int i = 0; i < days; i++) {
            if (days > MOST_DAYS && i == MOST_DAYS / 2) {
                int left = days - MOST_DAYS;
                var gap = new ListItem(getTranslation("file.due.gap", left));
                gap.addClassName("gap");
                add(gap);
                i += left;
            }
            add(day(due.days().get(i)));
        }
    }

    private ListItem day(DayCount day) {
        Locale locale = getLocale();
        var item = new ListItem();
        item.addClassName(day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (isSkipped(day)) {
            item.addClassName("skipped");
        }
        item.add(line("weekday", day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale)));
        item.add(line("date", SHORT_DAY.format(day.date())));
        item.add(line(
                "counted", day.minutes() > 0 ? getTranslation("file.due.hours", hours(day.minutes(), locale)) : "–"));
        String kind = getTranslation("file.due.kind." + day.kind().name());
        String reason = day.name().isBlank() ? kind : day.name();
        item.add(line("reason", day.kind() == DayCount.Kind.WORKING ? "" : reason));
        item.setTitle(day.provisional() ? getTranslation("file.due.provisional.day", reason) : reason);
        if (day.provisional()) {
            item.addClassName("provisional");
        }
        return item;
    }

    /** Not the day that a month ends on: it is counted by the month and not by its hours. */
    private static boolean isSkipped(DayCount day) {
        return day.minutes() == 0 && day.kind() != DayCount.Kind.MONTH_END;
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }

    private static String hours(int minutes, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(minutes / MINUTES);
    }
}
