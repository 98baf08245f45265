package vn.thanhdong.audit;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the auditor reads: Vietnamese where the terminal is Vietnamese, English elsewhere. */
final class Report {

    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundle texts;

    Report(PrintStream out, Locale asked) {
        this.out = out;
        this.locale = "vi".equals(asked.getLanguage()) ? Locale.of("vi") : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle("vn.thanhdong.audit.texts", locale);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle texts() {
        return texts;
    }

    /** Numbers stand as they are: a position is 270448, not 270,448. */
    String text(String key, @Nullable Object... details) {
        Object[] words = Arrays.stream(details).map(String::valueOf).toArray();
        return new MessageFormat(texts.getString(key), locale).format(words);
    }

    void tell(String key, @Nullable Object... details) {
        say(text(key, details));
    }

    void say(String sentence) {
        out.println("==> " + sentence);
    }

    /** A line of a table or of what belongs to the sentence above it. */
    void line(String line) {
        out.println(line);
    }
}
