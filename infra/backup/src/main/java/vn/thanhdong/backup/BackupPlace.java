package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.engines.Folders;

/**
 * The folder in which the backups of one installation stand side by side, named by their time in UTC, with the log that
 * joins them.
 *
 * @param folder given with {@code --to}
 */
record BackupPlace(Path folder) {

    static final String UNFINISHED = ".unfinished";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    /** The place of this backup, if it still stands in one. */
    static Optional<BackupPlace> of(Path backup) {
        return Optional.ofNullable(backup.toAbsolutePath().normalize().getParent())
                .map(BackupPlace::new);
    }

    LogArchive log() {
        return new LogArchive(folder.resolve("wal"));
    }

    /** A folder for a new backup, which bears its right name only when it is whole. */
    Path begin(Instant now) throws IOException {
        Instant time = now;
        while (Files.exists(folder.resolve(NAME.format(time)))) {
            time = time.plusSeconds(1);
        }
        Path unfinished = folder.resolve(NAME.format(time) + UNFINISHED);
        Folders.makeForOwner(unfinished);
        return unfinished;
    }

    Path finish(Path unfinished) throws IOException {
        String name = String.valueOf(unfinished.getFileName());
        Path finished = folder.resolve(name.substring(0, name.length() - UNFINISHED.length()));
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        Disk.sync(folder);
        return finished;
    }

    /** What interrupted runs left behind. */
    void sweep() throws IOException {
        for (Path each : folders()) {
            if (each.toString().endsWith(UNFINISHED)) {
                Folders.delete(each);
            }
        }
    }

    /** Whole backups, the oldest first. */
    List<Path> backups() throws IOException {
        return folders().stream()
                .filter(each -> !each.toString().endsWith(UNFINISHED))
                .filter(each -> Files.isRegularFile(each.resolve(Manifest.FILE)))
                .toList();
    }

    /** The newest backup from which this moment can be reached. */
    Optional<Path> before(Instant moment) throws IOException {
        return backups().reversed().stream()
                .filter(each -> !Manifest.read(each).ended().isAfter(moment))
                .findFirst();
    }

    /** @return how many backups were removed */
    int keep(int newest) throws IOException {
        List<Path> all = backups();
        List<Path> old = all.subList(0, Math.max(0, all.size() - newest));
        for (Path each : old) {
            // without it, what is left if this is interrupted is no backup any more
            Files.delete(each.resolve(Manifest.FILE));
            Files.move(each, each.resolveSibling(each.getFileName() + UNFINISHED), StandardCopyOption.ATOMIC_MOVE);
        }
        sweep();
        List<Path> kept = backups();
        if (!kept.isEmpty()) {
            log().trim(Manifest.read(kept.getFirst()).firstSegment());
        }
        return old.size();
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(each -> !each.equals(log().folder()))
                    .sorted()
                    .toList();
        }
    }
}
