package vn.thanhdong.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * @param data the installation
 * @param to where its backups stand side by side
 * @param secrets whether the master key and the other secrets are copied with it
 * @param keep how many backups are left after this one; empty for all
 */
record BackupOptions(Path data, Path to, boolean secrets, Optional<Integer> keep) {

    /** @throws BackupException with a sentence that says what is wrong and what would be right */
    static BackupOptions of(List<String> arguments) {
        Arguments given = Arguments.of(arguments, "--data", "--to", "--keep", "--secrets");
        Path data = given.folder("--data").orElse(Path.of("data").toAbsolutePath());
        return new BackupOptions(
                data,
                given.folder("--to").orElse(data.resolveSibling("backups")),
                given.has("--secrets"),
                given.text("--keep").map(BackupOptions::number));
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw BackupProblem.NUMBER_UNREADABLE.with("--keep", text);
    }
}
