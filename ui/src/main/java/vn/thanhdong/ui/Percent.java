package vn.thanhdong.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Shares as people write them. */
public final class Percent {

    private Percent() {}

    /** {@code 77 %}, with one digit after the comma where it says more. */
    public static String of(double share, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share * 100) + " %";
    }
}
