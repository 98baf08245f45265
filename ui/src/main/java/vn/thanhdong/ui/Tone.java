package vn.thanhdong.ui;

import java.util.Locale;

/** What a colour says. */
public enum Tone {
    /** On time, done. */
    GOOD,
    /** Due soon, something is asked for. */
    SOON,
    /** Overdue, refused. */
    BAD,
    INFORMATION,
    NEUTRAL;

    /** The class of the theme. */
    public String css() {
        return "td-" + name().toLowerCase(Locale.ROOT);
    }
}
