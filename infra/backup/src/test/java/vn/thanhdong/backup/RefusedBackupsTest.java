package vn.thanhdong.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.engines.Folders;

class RefusedBackupsTest {

    @TempDir
    static Path once;

    private static Optional<Path> madeOnce = Optional.empty();

    @TempDir
    Path folder;

    @Test
    void a_damaged_file_is_named_and_nothing_is_written() throws Exception {
        Path backup = backupOfStopped();
        Path damaged = backup.resolve("postgres/cluster/global/pg_control");
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[17] ^= 1;
        Files.write(damaged, bytes);

        assertThatThrownBy(() -> Commands.restore(backup, folder.resolve("restored")))
                .hasMessageStartingWith(damaged + " is not as it was written");
        Files.delete(damaged);
        assertThatThrownBy(() -> Commands.restore(backup, folder.resolve("restored")))
                .hasMessageStartingWith(damaged + " is missing");
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void a_changed_manifest_is_refused() throws Exception {
        Path backup = backupOfStopped();
        Path manifest = backup.resolve(Manifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("position 1", "position 9"));
        assertThatThrownBy(() -> Commands.restore(backup, folder.resolve("restored")))
                .hasMessageStartingWith(manifest + " is not as it was written");
    }

    @Test
    void an_interrupted_backup_is_refused_and_swept_away_by_the_next() throws Exception {
        Path backup = backupOfStopped();
        Path interrupted = Files.move(backup, backup.resolveSibling(backup.getFileName() + ".unfinished"));
        Files.delete(interrupted.resolve(Manifest.FILE));

        assertThatThrownBy(() -> Commands.restore(interrupted, folder.resolve("restored")))
                .hasMessage("Backup " + interrupted + " was interrupted and is not whole. Choose another one.");
        assertThatThrownBy(() -> Commands.restore(folder.resolve("backups"), folder.resolve("restored")))
                .hasMessageContaining("was interrupted");
        Commands.backup(folder.resolve("data"), folder.resolve("backups"));
        assertThat(interrupted).doesNotExist();
    }

    @Test
    void a_missing_piece_of_the_log_is_named() throws Exception {
        Path data = folder.resolve("data");
        Path place = folder.resolve("backups");
        Path backup;
        try (Installation running = Installation.running(data)) {
            backup = Commands.backup(data, place);
            for (int i = 0; i < 3; i++) {
                running.record("event " + i);
                running.databases().closeSegment();
            }
            Path newer = Commands.backup(data, place);
            Folders.delete(newer);
        }
        String lost = Manifest.read(backup).lastSegment();
        Path next = LogArchive.finished(place.resolve("wal")).stream()
                .filter(file -> String.valueOf(file.getFileName()).compareTo(lost + ".gz") > 0)
                .findFirst()
                .orElseThrow();
        Files.delete(next);
        assertThatThrownBy(() -> Commands.restore(backup, folder.resolve("restored")))
                .hasMessageStartingWith(
                        "The log lacks " + String.valueOf(next.getFileName()).replace(".gz", ""));
        assertThatThrownBy(() -> Restored.requireUsable(folder.resolve("restored")))
                .hasMessageContaining("was interrupted or failed");
    }

    @Test
    void only_the_newest_backups_are_kept_with_the_log_that_they_need() throws Exception {
        Path data = folder.resolve("data");
        Path place = folder.resolve("backups");
        try (Installation running = Installation.running(data)) {
            Path first = Commands.backup(data, place);
            running.record("between");
            Path second = Commands.backup(data, place, "--keep=1");
            assertThat(first).doesNotExist();
            assertThat(LogArchive.finished(place.resolve("wal")).stream()
                            .map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> Segment.parse(name).isPresent())
                            .findFirst())
                    .contains(Manifest.read(second).firstSegment() + ".gz");
        }
        try (Installation other = Installation.another(folder.resolve("other"))) {
            assertThat(other.recorded()).isEmpty();
            assertThatThrownBy(() -> Commands.backup(folder.resolve("other"), place))
                    .hasMessageContaining("backups of another installation");
        }
    }

    @Test
    void a_restored_installation_does_not_start_without_its_master_key() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("secrets"));
        Path key = Files.writeString(data.resolve("secrets/master.key"), "the right one");
        Path without = backupOfStopped(folder);
        Path restored = folder.resolve("restored");

        assertThat(Commands.restore(without, restored)).contains("restored without its master key");
        assertThatThrownBy(() -> Restored.requireUsable(restored)).hasMessageContaining("without its master key");
        Files.writeString(restored.resolve("secrets/master.key"), "another one");
        assertThatThrownBy(() -> Restored.requireUsable(restored)).hasMessageContaining("not the one under which");
        Files.copy(key, restored.resolve("secrets/master.key"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatCode(() -> Restored.requireUsable(restored)).doesNotThrowAnyException();
        Files.writeString(restored.resolve("secrets/master.key"), "a newer one");
        assertThatThrownBy(() -> Restored.requireUsable(restored)).hasMessageContaining("not the one under which");
        Files.writeString(restored.resolve("secrets/master.former"), "the first one\nthe right one\n");
        assertThatCode(() -> Restored.requireUsable(restored))
                .as("the key was changed since")
                .doesNotThrowAnyException();

        Path with = Commands.backup(data, folder.resolve("backups"), "--secrets");
        Commands.restore(with, folder.resolve("restored-with"));
        assertThat(folder.resolve("restored-with/secrets/master.key")).hasContent("the right one");
    }

    @Test
    void a_folder_with_something_in_it_is_never_restored_into() throws Exception {
        Files.writeString(folder.resolve("something"), "of somebody");
        assertThatThrownBy(() -> Commands.restore(folder.resolve("backups"), folder))
                .hasMessageStartingWith("Folder " + folder + " is not empty");
    }

    @Test
    void wrong_arguments_are_answered_in_one_sentence() {
        assertThat(said("restore", "--from=x", "--to-data=y", "--to", "yesterday"))
                .isEqualTo("yesterday is not a time with its zone. Write it like 2026-03-31T16:45+07:00.\n");
        assertThat(said("restore", "--to-data=y")).startsWith("A value for --from is needed");
        assertThat(said("backup", "--everything")).startsWith("Unknown argument --everything");
        assertThat(said("backup", "--data=" + folder)).startsWith("There is no installation in " + folder);
        assertThat(said("backup", "--keep=none")).startsWith("--keep=none is not a number");
        assertThat(said("restore", "--from=" + folder, "--to-data=" + folder.resolve("new")))
                .startsWith("There is no backup in " + folder);
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_sentence_in_both_languages(BackupProblem problem) {
        String vietnamese = problem.sentence(Locale.of("vi"), "a", "b", "c");
        String english = problem.sentence(Locale.ENGLISH, "a", "b", "c");
        assertThat(vietnamese).endsWith(".").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{");
    }

    private static String said(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = BackupProgram.run(new PrintStream(printed, true, StandardCharsets.UTF_8), Locale.ENGLISH, arguments);
        assertThat(code).isEqualTo(2);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A backup that was made once and is copied for each test, with its installation. */
    private Path backupOfStopped() throws Exception {
        if (madeOnce.isEmpty()) {
            madeOnce = Optional.of(backupOfStopped(once));
        }
        Installation.copy(once, folder);
        return folder.resolve(once.relativize(madeOnce.get()));
    }

    private static Path backupOfStopped(Path folder) throws Exception {
        try (Installation running = Installation.running(folder.resolve("data"))) {
            running.record("the only one");
        }
        return Commands.backup(folder.resolve("data"), folder.resolve("backups"));
    }
}
