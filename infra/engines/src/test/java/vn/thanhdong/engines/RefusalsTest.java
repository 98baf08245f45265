package vn.thanhdong.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_sentence_in_both_languages(EngineProblem problem) {
        String vietnamese = problem.sentence(Locale.of("vi"), "a", "b", "c");
        String english = problem.sentence(Locale.ENGLISH, "a", "b", "c");
        assertThat(vietnamese).endsWith(".").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .hasMessageStartingWith("Folder " + file.resolve("data") + " cannot be written");
    }

    @Test
    void what_an_engine_keeps_is_for_its_owner_alone() throws Exception {
        Path data = folder.resolve("data/engine");
        DataFolder.hold(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_held_in_this_process_is_refused_until_it_is_let_go() {
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> DataFolder.hold(held.path())).hasMessageContaining("in use by another running");
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void a_full_disk_is_refused() {
        assertThatThrownBy(() -> DataFolder.checkSpace(folder, Long.MAX_VALUE))
                .hasMessageStartingWith("The disk of " + folder + " has ");
    }

    @Test
    void too_little_memory_is_refused() {
        assertThatThrownBy(() -> AvailableMemory.require("Elasticsearch", Long.MAX_VALUE))
                .hasMessageStartingWith("Elasticsearch needs ");
    }

    @Test
    void an_unreadable_heap_size_is_refused() {
        assertThat(HeapSize.of("2g").megabytes()).isEqualTo(2048);
        assertThatThrownBy(() -> HeapSize.of("much")).hasMessageContaining("not: much");
    }

    @Test
    void a_process_that_is_not_ours_is_no_orphan() throws Exception {
        Path pid = Files.writeString(
                folder.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
        assertThat(Orphan.find("PostgreSQL", pid, "/postgres", folder)).isEmpty();
    }
}
