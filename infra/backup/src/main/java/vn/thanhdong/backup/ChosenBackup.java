package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backup that is restored, with those that were made after it in the same place.
 *
 * @param folder one backup
 * @param newer folders of the newer ones; the oldest first
 */
record ChosenBackup(Path folder, Manifest manifest, List<Path> newer) {

    /**
     * @param from a backup, or the place in which several stand: then the newest that reaches the moment
     * @throws BackupException if there is none, if it was interrupted or came later than the moment
     */
    static ChosenBackup of(Path from, Optional<Instant> moment) throws IOException {
        Path folder = isBackup(from) ? from : newest(from, moment);
        if (folder.toString().endsWith(BackupPlace.UNFINISHED)) {
            throw BackupProblem.BACKUP_UNFINISHED.with(folder);
        }
        Manifest manifest = Manifest.read(folder);
        if (moment.filter(manifest.ended()::isAfter).isPresent()) {
            throw BackupProblem.TIME_BEFORE_BACKUP.with(moment.get(), folder, manifest.ended());
        }
        List<Path> newer = new ArrayList<>();
        Optional<BackupPlace> place = BackupPlace.of(folder);
        for (Path other : place.isPresent() ? place.get().backups() : List.<Path>of()) {
            Manifest its = Manifest.read(other);
            if (its.system().equals(manifest.system()) && its.ended().isAfter(manifest.ended())) {
                newer.add(other);
            }
        }
        return new ChosenBackup(folder, manifest, newer);
    }

    /** Folders in which its log and what follows is. */
    List<Path> log() {
        List<Path> folders = new ArrayList<>(List.of(folder.resolve(Backup.LOG)));
        BackupPlace.of(folder).ifPresent(place -> folders.add(place.log().folder()));
        newer.forEach(each -> folders.add(each.resolve(Backup.LOG)));
        return folders;
    }

    private static boolean isBackup(Path from) {
        return Files.exists(from.resolve(Manifest.FILE)) || Files.isDirectory(from.resolve(BaseBackup.FOLDER));
    }

    private static Path newest(Path from, Optional<Instant> moment) throws IOException {
        BackupPlace place = new BackupPlace(from);
        List<Path> all = place.backups();
        if (all.isEmpty()) {
            throw interrupted(from)
                    .map(BackupProblem.BACKUP_UNFINISHED::with)
                    .orElseGet(() -> BackupProblem.NO_BACKUP.with(from));
        }
        if (moment.isEmpty()) {
            return all.getLast();
        }
        return place.before(moment.get()).orElse(all.getFirst());
    }

    private static Optional<Path> interrupted(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(from)) {
            return entries.filter(each -> each.toString().endsWith(BackupPlace.UNFINISHED))
                    .findFirst();
        }
    }
}
