package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.systemtests.Launch;
import vn.thanhdong.systemtests.Program;

/** {@code infra/backup.sh} while people work, {@code infra/restore.sh --to TIME}, and the restored folder served. */
class RestoreToAMinuteTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path INFRA = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedByThenIsServedAgainAndNothingLater() throws Exception {
        Path data = folder.resolve("data");
        Path backups = folder.resolve("backups");
        var table = new PastTable(Seed.value() + 50, LocalDate.of(2021, 9, 1));
        List<PastRow> before = new ArrayList<>();
        List<PastRow> later;
        Instant moment;
        try (Program program = Launch.on(data).begin()) {
            program.awaitReady(PATIENCE);
            try (Api api = new Api(program)) {
                try (Load load = Load.on(api, table)) {
                    load.order(100);
                    await("some").atMost(PATIENCE).until(() -> load.count() > 3);
                    said("backup.sh", "--data=" + data, "--to=" + backups);
                    load.close();
                    assertThat(load.unanswered()).as("a backup disturbs nobody").isEmpty();
                    before.addAll(load.acknowledged());
                }
                before.addAll(taken(api, table.next(40)));
                moment = Clock.systemUTC().instant();
                later = taken(api, table.next(60));
            }
        }

        Path restored = folder.resolve("restored");
        said(
                "restore.sh",
                "--from=" + backups,
                "--to-data=" + restored,
                "--original=" + data,
                "--to",
                moment.toString());

        try (Program program = Launch.on(restored).begin()) {
            System.out.println(
                    "Restored folder: " + program.awaitReady(PATIENCE).toMillis() + " ms until it was ready");
            try (Api api = new Api(program)) {
                Map<String, Integer> submissions = new Ledger(restored).submissions();
                assertThat(before)
                        .allSatisfy(
                                row -> assertThat(submissions.get(row.code())).isOne());
                assertThat(later).allSatisfy(row -> assertThat(submissions).doesNotContainKey(row.code()));
                assertThat(submissions).hasSameSizeAs(before);
                assertThat(new Ledger(restored).halves()).isEmpty();
                // derived again from the events
                new Reckoning(api, new Ledger(restored)).isCounted(before, table);
                // and life goes on: who sends again what was lost after that moment is heard
                assertThat(api.take(later)).isEqualTo(new Api.Taken(later.size(), 0, 0));
                assertThat(api.take(before.subList(0, 40))).isEqualTo(new Api.Taken(0, 40, 0));
            }
        }
    }

    private static List<PastRow> taken(Api api, List<PastRow> rows) throws Exception {
        assertThat(api.take(rows)).isEqualTo(new Api.Taken(rows.size(), 0, 0));
        return rows;
    }

    /** Runs a script of the house to its end, which must be a good one, and shows what it said. */
    private void said(String script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", INFRA.resolve(script).toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve(script + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        System.out.print(said);
        assertThat(process.exitValue()).as(said).isZero();
    }
}
