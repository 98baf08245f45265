package vn.thanhdong.backup;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says what was done, how much of it there was and how long it took. */
final class Report {

    private static final double MEGABYTE = 1_000_000.0;

    private final PrintStream out;
    private final Texts texts;
    private final long begun = System.nanoTime();
    private long partBegun = begun;

    Report(PrintStream out, Locale locale) {
        this.out = out;
        this.texts = Texts.of(locale);
    }

    Locale locale() {
        return texts.locale();
    }

    void say(String key, Object... details) {
        out.println("==> " + texts.get(key, details));
    }

    /** One part has ended; the next begins now. Megabytes and seconds stand first and second among the details. */
    void part(String key, long bytes, Object... details) {
        long now = System.nanoTime();
        Object[] all = new Object[details.length + 2];
        all[0] = "%.1f".formatted(bytes / MEGABYTE);
        all[1] = seconds(now - partBegun);
        System.arraycopy(details, 0, all, 2, details.length);
        partBegun = now;
        say(key, all);
    }

    void done(String key, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = seconds(System.nanoTime() - begun);
        System.arraycopy(details, 0, all, 1, details.length);
        say(key, all);
    }

    private static String seconds(long nanoseconds) {
        return "%.1f".formatted(Duration.ofNanos(nanoseconds).toMillis() / 1000.0);
    }
}
