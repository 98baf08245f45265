package vn.thanhdong.procedures;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number of a form as people read it: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English. */
public final class NumberWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final int MOST_DECIMALS = 12;

    private NumberWords() {}

    /**
     * As stored when it is no number. Thousands are marked in what was computed alone: what somebody types may be a year or
     * the number of a plot.
     */
    public static String of(FormField field, String answer, Locale locale) {
        if (!NUMBER.matcher(answer).matches()) {
            return answer;
        }
        if (field.computed().isEmpty()) {
            return answer.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(new BigDecimal(answer));
    }
}
