package vn.thanhdong.standalone;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.access.Account;
import vn.thanhdong.language.Phrase;

/** What the person at the terminal reads while the system starts. */
final class Console {

    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundle texts;

    Console(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        texts = ResourceBundle.getBundle("vn.thanhdong.standalone.console", locale);
    }

    Locale locale() {
        return locale;
    }

    void step(String key, Object... details) {
        // numbers are ports here: no grouping
        Object[] plain = java.util.Arrays.stream(details).map(String::valueOf).toArray();
        out.println("==> " + MessageFormat.format(texts.getString(key), plain));
    }

    /** A sentence about something that takes its time. */
    void say(Phrase sentence) {
        out.println("    " + sentence.in(locale));
    }

    void refuse(String sentence) {
        out.println();
        out.println(sentence);
    }

    void ready(String url, List<Account> users) {
        out.println();
        step("ready", url);
        for (Account user : users) {
            out.println("    %-22s %s".formatted(user.username(), user.displayName()));
        }
        out.println();
    }
}
