package vn.thanhdong.backup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of 16 MB of PostgreSQL's log.
 *
 * @param name 24 hexadecimal digits: timeline, then the place in the log
 */
record Segment(String name) {

    /** Of the name, in characters. */
    static final int LENGTH = 24;

    private static final Pattern NAME = Pattern.compile("[0-9A-F]{24}");
    private static final int HEXADECIMAL = 16;
    private static final long SEGMENTS_IN_LOG_FILE = 256;

    /** What a file's name says, with {@code .gz} or without; empty for other files. */
    static Optional<Segment> parse(String fileName) {
        String name = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
        return NAME.matcher(name).matches() ? Optional.of(new Segment(name)) : Optional.empty();
    }

    /** Its place in the log, whatever the timeline: it is followed by the next number. */
    long number() {
        return Long.parseLong(name.substring(8, 16), HEXADECIMAL) * SEGMENTS_IN_LOG_FILE
                + Long.parseLong(name.substring(16), HEXADECIMAL);
    }
}
