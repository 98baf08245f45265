package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.systemtests.Launch;
import vn.thanhdong.systemtests.Program;

/** The program itself ends in the middle of its work: by {@code kill -9}, then by Ctrl-C, on one data folder. */
class KilledProgramTest {

    private static final Duration START = Duration.ofMinutes(10);
    private static final int SOME = 25;

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEachEnd() throws Exception {
        Load killed = load("Cold start", LocalDate.of(2023, 2, 1), Program::kill);
        ProcessHandle orphan = Orphans.postgresOf(data);
        assertThat(orphan.isAlive()).as("PostgreSQL outlives the program").isTrue();

        Load stopped;
        try (Program program = start("Start after kill -9");
                Api api = new Api(program)) {
            assertThat(orphan.isAlive()).as("the orphan was ended").isFalse();
            new Reckoning(api, new Ledger(data)).settle(killed);
            stopped = underLoad(api, new PastTable(Seed.value() + 1, LocalDate.of(2023, 4, 1)), program::close);
        }
        assertThat(Orphans.of(data)).as("nothing outlives a Ctrl-C").isEmpty();

        try (Program program = start("Second start");
                Api api = new Api(program)) {
            var reckoning = new Reckoning(api, new Ledger(data));
            reckoning.settle(stopped);
            reckoning.isCounted(killed);
            assertThat(api.health()).isEqualTo("UP");
        }
    }

    private Load load(String what, LocalDate firstDay, java.util.function.Consumer<Program> end) {
        Program program = start(what);
        try (Api api = new Api(program)) {
            return underLoad(api, new PastTable(Seed.value(), firstDay), () -> end.accept(program));
        }
    }

    /** Ends the program once some tables are acknowledged and others are on their way. */
    private static Load underLoad(Api api, PastTable table, Runnable end) {
        try (Load load = Load.on(api, table)) {
            load.order(8 * SOME);
            await("tables acknowledged").atMost(START).until(() -> load.count() >= SOME);
            end.run();
            return load;
        }
    }

    private Program start(String what) {
        Program program = Launch.on(data).begin();
        System.out.println(what + ": " + program.awaitReady(START).toMillis() + " ms until it was ready");
        return program;
    }
}
