package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.engines.Folders;

/**
 * The segments of the log beside the backups, in which one backup goes over into the next. They are as PostgreSQL's
 * archive command left them: {@code <name>.gz}, each with gzip's own checksum.
 *
 * @param folder {@code wal} in the place of the backups
 */
record LogArchive(Path folder) {

    /**
     * Takes in what the installation has archived since, and then removes it there.
     *
     * @return bytes taken in
     * @throws BackupException if a segment of the same name with other content is here: it is another installation's
     */
    long collect(Path archive, List<Path> files) throws IOException {
        Folders.makeForOwner(folder);
        long bytes = 0;
        for (Path file : files) {
            Path here = folder.resolve(file.getFileName());
            if (Files.notExists(here)) {
                Disk.copyWhole(file, here);
                bytes += Files.size(here);
            } else if (Files.mismatch(file, here) >= 0) {
                throw BackupProblem.LOG_DIFFERS.with(here, file);
            }
        }
        Disk.sync(folder);
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Disk.sync(archive);
        return bytes;
    }

    /** Removes the segments that no kept backup needs. */
    int trim(String firstNeeded) throws IOException {
        long first = new Segment(firstNeeded).number();
        int removed = 0;
        for (Path file : finished(folder)) {
            // a backup's label, which PostgreSQL archives too, begins with the name of its segment
            String name = String.valueOf(file.getFileName());
            boolean older = Segment.parse(name.substring(0, Math.min(name.length(), Segment.LENGTH)))
                    .filter(segment -> segment.number() < first)
                    .isPresent();
            if (older) {
                Files.delete(file);
                removed++;
            }
        }
        return removed;
    }

    /** All that was archived as a whole: segments and the histories of timelines, in the order of their names. */
    static List<Path> finished(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .sorted()
                    .toList();
        }
    }

    /** Those of the files that a copy needs to become whole. */
    static List<Path> between(List<Path> files, String first, String last) {
        List<Path> needed = new ArrayList<>();
        for (Path file : files) {
            Segment.parse(String.valueOf(file.getFileName()))
                    .filter(segment -> segment.name().compareTo(first) >= 0
                            && segment.name().compareTo(last) <= 0)
                    .ifPresent(segment -> needed.add(file));
        }
        return needed;
    }
}
