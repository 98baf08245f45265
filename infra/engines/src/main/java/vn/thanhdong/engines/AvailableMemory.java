package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What memory this machine, or the container around us, can still give. Known on Linux only. */
final class AvailableMemory {

    private static final long MEGABYTE = 1L << 20;
    private static final Path CONTAINER = Path.of("/sys/fs/cgroup");

    private AvailableMemory() {}

    /** @throws EngineException if it is known that {@code needed} megabytes are not to be had */
    static void require(String engine, long needed) {
        LongStream.concat(ofMachine().stream(), ofContainer().stream()).min().ifPresent(available -> {
            if (available < needed) {
                throw EngineProblem.MEMORY_SHORT.with(engine, available, needed);
            }
        });
    }

    private static OptionalLong ofMachine() {
        return number(Path.of("/proc/meminfo"), "MemAvailable:").stream()
                .map(kilobytes -> kilobytes / 1024)
                .findFirst();
    }

    /** Limit less what is used, where cached files that nobody works with count as free. */
    private static OptionalLong ofContainer() {
        OptionalLong limit = number(CONTAINER.resolve("memory.max"), "");
        OptionalLong used = number(CONTAINER.resolve("memory.current"), "");
        if (limit.isEmpty() || used.isEmpty()) {
            return OptionalLong.empty();
        }
        long cached = number(CONTAINER.resolve("memory.stat"), "inactive_file ").orElse(0);
        return OptionalLong.of((limit.getAsLong() - used.getAsLong() + cached) / MEGABYTE);
    }

    private static OptionalLong number(Path file, String label) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(label))
                    .map(line ->
                            line.substring(label.length()).replace("kB", "").strip())
                    .filter(text -> text.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
