package vn.thanhdong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it is keeps the rules. */
class HouseRulesTest {

    private static final Modules MODULES = Modules.ofThisHouse();
    private static final JavaClasses HOUSE = MODULES.all();

    static Stream<Named<ArchRule>> rules() {
        return Rules.byName().entrySet().stream().map(rule -> Named.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void no_package_stands_in_two_modules() {
        assertThat(MODULES.shared()).isEmpty();
    }

    @Test
    void it_is_the_whole_house_that_is_judged() {
        assertThat(MODULES.classes().keySet())
                .contains(
                        "shared-kernel",
                        "command-side/command-api",
                        "command-side/command-model",
                        "command-side/command-service",
                        "query-side/query-api",
                        "query-side/projections",
                        "query-side/query-service",
                        "ui",
                        "infra/event-store",
                        "infra/standalone");
        assertThat(HOUSE.size()).isGreaterThan(500);
        assertThat(Map.copyOf(Rules.byName())).hasSizeGreaterThan(10);
    }
}
