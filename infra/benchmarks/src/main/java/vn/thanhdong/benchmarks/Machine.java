package vn.thanhdong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a figure was measured on, and who else was at work there: rates of a machine that others use mean little.
 *
 * @param all ticks in which some processor worked, since the machine's start
 * @param ours ticks of this process and all that it started
 */
record Machine(long all, long ours, long nanos) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    static Machine now() {
        return new Machine(allTicks(), ourTicks(), System.nanoTime());
    }

    /** @return the share of the processors that others took since then, such as {@code others 3 %}; empty if unknown */
    String othersSince() {
        Machine now = now();
        double possible = (now.nanos - nanos) / 1e9 * TICKS_PER_SECOND * processors();
        double others = (now.all - all) - (now.ours - ours);
        return all == 0 ? "" : "others %.0f %%".formatted(Math.max(0, others * 100 / possible));
    }

    static String description() {
        return "%s, %d processors, %,d MB of memory, %s, Java %s with a heap of %,d MB"
                .formatted(
                        value(PROCESSES.resolve("cpuinfo"), "model name"),
                        processors(),
                        kilobytes(value(PROCESSES.resolve("meminfo"), "MemTotal")) >> 10,
                        System.getProperty("os.name").toLowerCase(Locale.ROOT),
                        Runtime.version().feature(),
                        Runtime.getRuntime().maxMemory() >> 20);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static long kilobytes(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String value(Path file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static long allTicks() {
        return lines(PROCESSES.resolve("stat")).stream()
                .limit(1)
                .map(line -> line.strip().split(" +"))
                // user, nice, system, then idle and waiting, which do not count
                .mapToLong(fields -> Long.parseLong(fields[1]) + Long.parseLong(fields[2]) + Long.parseLong(fields[3]))
                .sum();
    }

    private static long ourTicks() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .mapToLong(one -> ticks(one.pid()))
                .sum();
    }

    /** Its own and those of its children that have ended. */
    private static long ticks(long pid) {
        List<String> lines = lines(PROCESSES.resolve(Long.toString(pid)).resolve("stat"));
        if (lines.isEmpty()) {
            return 0;
        }
        // after the name, which may have spaces in it
        String[] fields = lines.getFirst()
                .substring(lines.getFirst().lastIndexOf(')') + 2)
                .split(" ", -1);
        return Stream.of(11, 12, 13, 14)
                .mapToLong(field -> Long.parseLong(fields[field]))
                .sum();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of(); // it has ended, or this is another system
        }
    }
}
