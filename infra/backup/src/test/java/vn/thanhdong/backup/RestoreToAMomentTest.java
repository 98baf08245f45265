package vn.thanhdong.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.PersonId;

class RestoreToAMomentTest {

    private static final PersonId MOTHER = new PersonId("mother");
    private static final PersonId CHILD = new PersonId("child");

    @TempDir
    Path folder;

    @Test
    void what_was_committed_by_then_is_there_in_both_databases_and_nothing_later() throws Exception {
        Path data = folder.resolve("data");
        Path place = folder.resolve("backups");
        Instant moment;
        try (Installation running = Installation.running(data)) {
            running.record("before the backup");
            running.keys().keysFor(List.of(MOTHER));
            Installation.upload(data, "ab/first", "sealed");
            Commands.backup(data, place);

            running.record("after the backup");
            running.keys().keysFor(List.of(CHILD));
            Installation.upload(data, "cd/second", "sealed too");
            moment = running.now();
            running.record("after the moment");
            running.keys().keysFor(List.of(new PersonId("stranger")));
            Commands.backup(data, place);
        }

        Path restored = folder.resolve("restored");
        String said = Commands.restore(place, restored, "--to", moment.toString());

        assertThat(said).contains("Log replayed").contains("last event at position 2");
        assertThat(Files.readString(restored.resolve("uploads/ab/first"))).isEqualTo("sealed");
        assertThat(Files.readString(restored.resolve("uploads/cd/second"))).isEqualTo("sealed too");
        try (Installation again = Installation.running(restored)) {
            assertThat(again.recorded()).containsExactly("before the backup", "after the backup");
            assertThat(again.existing("mother", "child", "stranger")).containsOnlyKeys(MOTHER, CHILD);
            again.record("and life goes on");
        }
    }

    @Test
    void without_a_moment_everything_is_there_that_the_dead_installation_had_acknowledged() throws Exception {
        Path data = folder.resolve("data");
        Path backup;
        try (Installation running = Installation.running(data)) {
            running.record("before the backup");
            backup = Commands.backup(data, folder.resolve("backups"));
            running.record("after the backup");
        }
        // its databases are broken beyond reading, its log is not
        Files.delete(data.resolve("postgres/cluster/global/pg_control"));

        String said = Commands.restore(backup, folder.resolve("restored"), "--original", data.toString());

        assertThat(said).contains("cannot be opened: only their log is used");
        try (Installation again = Installation.running(folder.resolve("restored"))) {
            assertThat(again.recorded()).containsExactly("before the backup", "after the backup");
        }
    }

    @Test
    void a_writer_is_not_disturbed_and_loses_nothing() throws Exception {
        Path data = folder.resolve("data");
        Path backup;
        List<String> acknowledged = new ArrayList<>();
        try (Installation running = Installation.running(data)) {
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> write(running, acknowledged, enough));
            backup = Commands.backup(data, folder.resolve("backups"));
            enough.set(true);
            writer.join();
            assertThat(acknowledged).hasSizeGreaterThan(10);

            Commands.restore(backup, folder.resolve("restored"), "--original=" + data);
            assertThat(running.archived()).as("the log came from the archive").isPositive();
        }
        try (Installation again = Installation.running(folder.resolve("restored"))) {
            assertThat(again.recorded()).containsExactlyElementsOf(acknowledged);
        }
    }

    @Test
    void a_moment_after_the_last_change_gives_all_there_is() throws Exception {
        Path data = folder.resolve("data");
        Instant moment;
        try (Installation running = Installation.running(data)) {
            Commands.backup(data, folder.resolve("backups"));
            running.record("the last");
            moment = running.now();
        }
        Commands.restore(folder.resolve("backups"), folder.resolve("restored"), "--original=" + data, "--to=" + moment);
        try (Installation again = Installation.running(folder.resolve("restored"))) {
            assertThat(again.recorded()).containsExactly("the last");
        }
    }

    @Test
    void a_moment_before_the_backup_is_refused_with_both_times() throws Exception {
        Path data = folder.resolve("data");
        try (Installation running = Installation.running(data)) {
            Instant early = running.now();
            Path backup = Commands.backup(data, folder.resolve("backups"));
            assertThatThrownBy(() -> Commands.restore(backup, folder.resolve("restored"), "--to=" + early))
                    .hasMessageStartingWith(early + " lies before the end of backup " + backup);
        }
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void whoever_was_erased_later_is_erased_again() throws Exception {
        Path data = folder.resolve("data");
        Instant moment;
        try (Installation running = Installation.running(data)) {
            running.keys().keysFor(List.of(MOTHER, CHILD));
            running.databases().execute(Databases.EVENTS, """
                    INSERT INTO token_entry (processor_name, segment) VALUES ('dossiers-v3', 0), ('deadlines', 0)""");
            Commands.backup(data, folder.resolve("backups"));
            moment = running.now();
            running.keys().erase(MOTHER);
        }
        Commands.restore(folder.resolve("backups"), folder.resolve("restored"), "--to=" + moment, "--original=" + data);
        try (Installation again = Installation.running(folder.resolve("restored"))) {
            assertThat(again.existing("mother", "child")).containsOnlyKeys(CHILD);
            assertThat(again.databases().erased()).containsOnlyKeys(MOTHER);
            assertThat(again.databases().column(Databases.EVENTS, "SELECT processor_name FROM token_entry"))
                    .as("projections begin anew, other processors go on")
                    .containsExactly("deadlines");
        }
    }

    @Test
    void whoever_the_log_calls_erased_is_erased_although_the_installation_died_before_it_had_done_so()
            throws Exception {
        Path data = folder.resolve("data");
        try (Installation running = Installation.running(data)) {
            running.keys().keysFor(List.of(MOTHER, CHILD));
            running.databases().execute(Databases.EVENTS, """
                    INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, time_stamp,
                        payload_type, payload, meta_data)
                    VALUES ('e', 'erasure-mother', 0, '2026-01-05T01:00:00.000Z', 'erasure.PersonErased',
                        convert_to('{"person":"mother","occurredAt":"2026-01-05T01:00:00Z","requestId":"r"}', 'UTF8'),
                        '')""");
            Commands.backup(data, folder.resolve("backups"));
        }
        Commands.restore(folder.resolve("backups"), folder.resolve("restored"));
        try (Installation again = Installation.running(folder.resolve("restored"))) {
            assertThat(again.existing("mother", "child")).containsOnlyKeys(CHILD);
        }
        assertThat(folder.resolve("restored/erased.csv")).hasContent("mother,2026-01-05T01:00:00Z");
    }

    @Test
    void the_list_beside_databases_that_cannot_be_opened_any_more_is_read_up_to_the_line_that_was_being_written()
            throws Exception {
        Path data = folder.resolve("data");
        try (Installation running = Installation.running(data)) {
            running.keys().keysFor(List.of(MOTHER, CHILD));
            Commands.backup(data, folder.resolve("backups"));
        }
        Files.writeString(data.resolve("erased.csv"), "mother,2026-01-05T01:00:00Z\nchi");
        Files.delete(data.resolve("postgres/cluster/global/pg_control"));

        Commands.restore(folder.resolve("backups"), folder.resolve("restored"), "--original=" + data);

        try (Installation again = Installation.running(folder.resolve("restored"))) {
            assertThat(again.existing("mother", "child")).containsOnlyKeys(CHILD);
        }
    }

    private static void write(Installation running, List<String> acknowledged, AtomicBoolean enough) {
        try {
            while (!enough.get()) {
                String what = "event " + acknowledged.size();
                running.record(what);
                acknowledged.add(what);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the writer was disturbed", e);
        }
    }
}
