package vn.thanhdong.procedures.ui.reports;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.text.NumberFormat;
import java.util.Locale;
import vn.thanhdong.territory.Deadline;

/** Working time as people say it: minutes, hours, from a day on days of eight hours. */
final class WorkingDays {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;

    private WorkingDays() {}

    static String of(long seconds, Locale locale) {
        if (seconds < HOUR) {
            return translate(locale, "stepTimes.minutes", number(seconds / MINUTE, 0, locale));
        }
        return seconds < Deadline.WORKING_DAY.toSeconds()
                ? translate(locale, "stepTimes.hours", number(seconds / HOUR, 1, locale))
                : translate(
                        locale,
                        "stepTimes.days",
                        number((double) seconds / Deadline.WORKING_DAY.toSeconds(), 1, locale));
    }

    private static String number(double value, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
