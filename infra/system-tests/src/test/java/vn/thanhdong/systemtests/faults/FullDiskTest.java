package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.systemtests.Launch;
import vn.thanhdong.systemtests.Program;

/** The disk fills up under a program that is given work, and somebody frees it again. */
class FullDiskTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path data;

    @Test
    void whatDoesNotFitIsRefusedInASentenceAndWhatWasAcknowledgedStays() throws Exception {
        var table = new PastTable(Seed.value() + 60, LocalDate.of(2021, 3, 1));
        List<PastRow> acknowledged = new ArrayList<>();
        try (Program program = Launch.on(data)
                        .within(PrivateDisk.at(data, "size=1500m"))
                        .begin();
                Api api = new Api(program)) {
            program.awaitReady(PATIENCE);
            Path disk = PrivateDisk.seenFromOutside(program, data);
            Path filler = disk.resolve("filler");
            fill(filler);

            List<PastRow> next = table.next(500);
            Api.Answer answer = api.send(next);
            while (answer.status() == 200) {
                acknowledged.addAll(next);
                next = table.next(500);
                answer = api.send(next);
            }
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().get("reasonEn").asString()).contains("send the same file again");

            Files.delete(filler);
            await("health").atMost(PATIENCE).until(() -> api.health(), "UP"::equals);
            var reckoning = new Reckoning(api, new Ledger(disk));
            assertThat(api.take(acknowledged)).isEqualTo(new Api.Taken(0, acknowledged.size(), 0));
            Api.Taken again = api.take(next);
            assertThat(again.accepted() + again.unchanged()).isEqualTo(next.size());
            acknowledged.addAll(next);
            reckoning.isCounted(acknowledged, table);
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] megabyte = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(megabyte);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
