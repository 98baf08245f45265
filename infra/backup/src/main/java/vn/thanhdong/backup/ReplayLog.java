package vn.thanhdong.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.thanhdong.engines.Folders;

/**
 * The log from the beginning of a backup on, from wherever a part of it is, in one folder beside the cluster.
 *
 * @param segments how many
 * @param bytes of them, compressed
 * @param missing the first segment that is nowhere although later ones are
 */
record ReplayLog(int segments, long bytes, Optional<String> missing) {

    /** Name of the folder, beside the cluster. */
    static final String FOLDER = "wal-to-replay";

    /** PostgreSQL runs it in the cluster's folder. An uncompressed segment comes from an installation that died. */
    static final String COMMAND = """
            if test -f ../wal-to-replay/%f.gz; then gzip -dc ../wal-to-replay/%f.gz > %p; \
            else test -f ../wal-to-replay/%f && cp ../wal-to-replay/%f %p; fi""";

    private static final String COMPRESSED = ".gz";
    private static final String HISTORY = ".history";

    /**
     * @param first segment with which the backup begins
     * @param sources folders, those to be preferred first
     * @throws BackupException naming a segment that is damaged
     */
    static ReplayLog gather(Path folder, String first, List<Path> sources) throws IOException {
        Folders.makeForOwner(folder);
        Map<String, Path> found = find(sources);
        TreeSet<Long> numbers = new TreeSet<>();
        long begin = new Segment(first).number();
        found.keySet().stream()
                .flatMap(name -> Segment.parse(name).stream())
                .map(Segment::number)
                .filter(number -> number >= begin)
                .forEach(numbers::add);
        long end = begin;
        while (numbers.contains(end)) {
            end++;
        }
        boolean hole = numbers.higher(end) != null;
        int segments = 0;
        long bytes = 0;
        for (Map.Entry<String, Path> each : found.entrySet()) {
            Optional<Long> number = Segment.parse(each.getKey()).map(Segment::number);
            long limit = end;
            if (number.filter(n -> n < begin || n >= limit).isEmpty()) {
                bytes += take(each.getValue(), folder);
                segments++;
            }
        }
        return new ReplayLog(segments, bytes, hole ? Optional.of(name(first, end)) : Optional.empty());
    }

    private static Map<String, Path> find(List<Path> sources) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                try (Stream<Path> files = Files.list(source)) {
                    files.filter(ReplayLog::isLog).sorted().forEach(file -> found.putIfAbsent(bare(file), file));
                }
            }
        }
        return found;
    }

    private static boolean isLog(Path file) {
        return Segment.parse(String.valueOf(file.getFileName())).isPresent()
                || bare(file).endsWith(HISTORY);
    }

    private static String bare(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(COMPRESSED) ? name.substring(0, name.length() - COMPRESSED.length()) : name;
    }

    private static long take(Path file, Path folder) throws IOException {
        Path copy = folder.resolve(file.getFileName());
        Files.copy(file, copy);
        if (copy.toString().endsWith(COMPRESSED)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(copy))) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException damaged) {
                // PostgreSQL would take it for the end of the log
                throw BackupProblem.FILE_DAMAGED.with(file);
            }
        }
        return Files.size(copy);
    }

    private static String name(String first, long number) {
        return first.substring(0, 8) + "%08X%08X".formatted(number / 256, number % 256);
    }
}
