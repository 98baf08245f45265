package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.AbsenceCommand;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;

class DemoLoaderTest {

    @TempDir
    Path data;

    private final List<String> said = new ArrayList<>();

    @Test
    void a_second_start_loads_nothing() {
        var first = new CommandSide();
        loader(first).load(DemoMode.SAMPLE, phrase -> said.add(phrase.en()));
        first.stop();
        long events = first.events();

        loader(new Unreachable()).load(DemoMode.SAMPLE, phrase -> said.add(phrase.en()));

        assertThat(events).isGreaterThan(15_000);
        assertThat(said)
                .anyMatch(sentence -> sentence.startsWith("Loaded 5,000 dossiers"))
                .noneMatch(s -> s.contains("refused"));
        assertThat(said.getLast()).isEqualTo("The demonstration data is there since 2026-11-24.");
    }

    @Test
    void an_installation_that_was_started_empty_stays_empty() {
        loader(new Unreachable()).load(DemoMode.NONE, phrase -> said.add(phrase.en()));
        loader(new Unreachable()).load(DemoMode.SAMPLE, phrase -> said.add(phrase.en()));

        assertThat(said.getLast()).contains("stays so");
    }

    private DemoLoader loader(Gateway gateway) {
        return new DemoLoader(
                CommandSide.CATALOGUE,
                Clock.fixed(CommandSide.NOW, ZoneOffset.UTC),
                gateway,
                (owner, document) -> new Attachment(document, "0".repeat(64), "application/pdf", 1_000),
                data);
    }

    /** Nobody may send anything. */
    private static final class Unreachable implements Gateway {

        @Override
        public Answer send(Actor actor, String commandId, DossierCommand command) {
            throw new AssertionError(command);
        }

        @Override
        public Answer send(Actor actor, String commandId, AbsenceCommand command) {
            throw new AssertionError(command);
        }

        @Override
        public Answer send(Actor actor, String commandId, MandateCommand command) {
            throw new AssertionError(command);
        }

        @Override
        public ImportAnswer send(Actor actor, ImportDossiers rows) {
            throw new AssertionError("rows");
        }
    }
}
