package vn.thanhdong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fail, on a small house that breaks it: a check that cannot fail is a defect. */
class BrokenHousesTest {

    /**
     * @param where package below {@code broken} that breaks it
     * @param said what the rule complains of, one violation each
     */
    record Breach(String rule, String where, List<String> said) {}

    private static Breach breach(String rule, String where, String... said) {
        return new Breach(rule, where, List.of(said));
    }

    static Stream<Breach> breaches() {
        return Stream.of(
                breach(
                        "PAGES_KNOW_NO_EVENT_AND_NO_INSIDE",
                        "pages",
                        "procedures.event.DossierEvent",
                        "procedures.model.Circumstances",
                        "projection.document",
                        "java.sql.Connection",
                        "co.elastic.clients",
                        "vn.thanhdong.eventstore"),
                breach("PAGES_SEND_AND_ASK_AND_NO_MORE", "pages", "EventStore"),
                breach("COMMAND_SIDE_DOES_NOT_ASK", "sides", "sides.query.FindAnything"),
                breach("QUERY_SIDE_DOES_NOT_DECIDE", "sides", "sides.command.DoAnything"),
                breach("CONTEXTS_KEEP_THEIR_INSIDE", "inside", "sensors.model.Rule"),
                breach("CONTEXTS_ARE_FREE_OF_CYCLES", "cycle", "Cycle detected"),
                breach("MESSAGES_ARE_PLAIN", "messages", "event.SomethingHappened", "query.FindSomething"),
                breach("AXON_STAYS", "engines", "org.axonframework"),
                breach("COMMANDS_NAME_THEIR_AGGREGATE_AND_NO_MORE", "engines", "CommandGateway"),
                breach("ELASTICSEARCH_STAYS", "engines", "co.elastic.clients"),
                breach("JDBC_STAYS", "engines", "java.sql.Connection"),
                breach("VAADIN_STAYS", "engines", "com.vaadin"),
                breach("NULL_IS_MARKED", "unmarked", "Unmarked is not null-marked"),
                breach("NOBODY_SLEEPS", "sleeping", "Thread.sleep"),
                breach("NAMES_ARE_THE_FIELDS_WORDS", "names", "DossierUtils", "DossierManager", "DossierImpl"),
                breach("TIME_COMES_FROM_A_CLOCK", "time", "Instant.now()", "LocalDate.now("));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void the_rule_sees_the_breach(Breach breach) {
        ArchRule rule = Objects.requireNonNull(Rules.byName().get(breach.rule()));
        var broken = new ClassFileImporter().importPackages("vn.thanhdong.architecture.broken." + breach.where());
        List<String> complaints = rule.evaluate(broken).getFailureReport().getDetails();
        for (String said : breach.said()) {
            assertThat(complaints)
                    .as(said)
                    .anySatisfy(complaint -> assertThat(complaint).contains(said));
        }
    }

    @Test
    void every_rule_was_seen_to_fail() {
        assertThat(breaches().map(Breach::rule))
                .containsExactlyInAnyOrderElementsOf(Rules.byName().keySet());
    }

    @Test
    void a_package_in_two_modules_is_seen(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        for (String file : List.of("one/vn/shared/A", "other/vn/shared/B", "other/vn/own/C")) {
            Path compiled = folder.resolve(file + ".class");
            Files.createDirectories(Objects.requireNonNull(compiled.getParent()));
            Files.createFile(compiled);
        }
        assertThat(new Modules(Map.of("one", one, "other", other)).shared())
                .isEqualTo(Map.of("vn.shared", Set.of("one", "other")));
    }
}
