package vn.thanhdong.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingDataTest {

    @TempDir
    Path folder;

    @Test
    void a_new_folder_becomes_one_for_training_and_is_emptied_as_often_as_asked() throws IOException {
        var training = new TrainingData(folder.resolve("data-training"));
        training.require();
        Path file = Files.writeString(
                Files.createDirectories(training.folder().resolve("postgres")).resolve("table"), "practised");

        training.empty();

        assertThat(file).doesNotExist();
        assertThat(training.isMarked()).isTrue();
        training.require();
    }

    @Test
    void real_data_are_neither_practised_on_nor_emptied() throws IOException {
        Path real = Files.writeString(folder.resolve("events"), "real");
        var training = new TrainingData(folder);

        assertThatThrownBy(training::require).isInstanceOf(Unusable.class).hasMessageContaining("not for training");
        assertThatThrownBy(training::empty).isInstanceOf(Unusable.class).hasMessageContaining("left alone");
        assertThat(real).hasContent("real");
    }

    @Test
    void data_that_a_system_is_at_work_on_are_not_emptied() throws IOException {
        var training = new TrainingData(folder);
        training.require();
        Path server = Files.createDirectories(folder.resolve("postgres").resolve("cluster"));
        Files.writeString(server.resolve("postmaster.pid"), "4711");
        assertThatThrownBy(training::empty).hasMessageContaining("in use");

        Files.delete(server.resolve("postmaster.pid"));
        Path lock = Files.writeString(folder.resolve("postgres").resolve("lock"), "4711");
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(training::empty).hasMessageContaining("in use");
        }
        training.empty();
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_reset_goes_with_training_only_and_training_has_a_folder_and_a_port_of_its_own() {
        assertThatThrownBy(() -> Options.of("--reset")).hasMessageContaining("--training");
        assertThat(Options.of("--training").port()).isEqualTo(8081);
        assertThat(Options.of("--training", "--reset").data().getFileName()).hasToString("data-training");
        assertThat(Options.of().training()).isFalse();
    }
}
