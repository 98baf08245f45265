package vn.thanhdong.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * @param from one backup, or the place in which several stand
 * @param data the new installation's folder
 * @param moment all that was committed by then, and nothing later; empty for all there is
 * @param original data folder of the installation that was backed up, for what came after the backup
 * @param erased a newer list of erased persons
 */
record RestoreOptions(Path from, Path data, Optional<Instant> moment, Optional<Path> original, Optional<Path> erased) {

    /** @throws BackupException with a sentence that says what is wrong and what would be right */
    static RestoreOptions of(List<String> arguments) {
        Arguments given = Arguments.of(arguments, "--from", "--to-data", "--to", "--original", "--erased");
        return new RestoreOptions(
                given.requiredFolder("--from"),
                given.requiredFolder("--to-data"),
                given.text("--to").map(RestoreOptions::moment),
                given.folder("--original"),
                given.folder("--erased"));
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw BackupProblem.TIME_UNREADABLE.with(text);
        }
    }
}
