package vn.thanhdong.engines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory in which a JVM keeps its objects, in megabytes. */
record HeapSize(long megabytes) {

    private static final Pattern TEXT = Pattern.compile("(\\d+)([mMgG])");

    /** @param text as the JVM takes it: {@code 512m}, {@code 1g} */
    static HeapSize of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A heap size is a number and m or g, such as 512m, not: " + text);
        }
        long number = Long.parseLong(matcher.group(1));
        return new HeapSize(matcher.group(2).equalsIgnoreCase("g") ? number * 1024 : number);
    }

    /** Heap, half of it for network buffers, and what the JVM itself takes. */
    long megabytesOfProcess() {
        return megabytes + megabytes / 4 + 256;
    }
}
