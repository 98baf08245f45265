package vn.thanhdong.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be checked of infra/compose.yaml where no container runs. */
@NullUnmarked // a key that is missing in a file fails the test
class ComposeTest {

    private static final Path INFRA = Path.of("..");
    private static final Map<String, String> SETTINGS = Map.of(
            "command-service", "../../command-side/command-service/src/main/resources/command-service.yaml",
            "query-service", "../../query-side/query-service/src/main/resources/query-service.yaml",
            "ui", "../../ui/src/main/resources/ui.yaml");

    private final Map<String, Object> compose = map(new Yaml().load(read(INFRA.resolve("compose.yaml"))));
    private final Map<String, Object> services = map(compose.get("services"));

    @Test
    void every_image_has_a_version() {
        services.forEach((name, service) ->
                assertThat(map(service).get("image")).asString().as(name).matches(".+:\\d+\\.\\d+.*"));
        assertThat(services.get("axonserver")).asString().contains(":2025.2.");
        assertThat(services.get("elasticsearch")).asString().contains(":9.5.3");
        assertThat(services.get("kibana")).asString().contains(":9.5.3");
    }

    @Test
    void only_the_pages_are_published() {
        assertThat(services.entrySet().stream()
                        .filter(service -> map(service.getValue()).containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactly("ui");
    }

    @Test
    void whatever_goes_on_running_says_whether_it_is_well() {
        services.forEach((name, service) -> {
            if (!"no".equals(map(service).get("restart"))) {
                assertThat(map(service)).as(name).containsKeys("healthcheck", "restart");
            }
        });
    }

    @Test
    void whatever_is_waited_for_and_every_volume_exists() {
        Set<String> volumes = map(compose.get("volumes")).keySet();
        services.forEach((name, service) -> {
            assertThat(services.keySet())
                    .as(name)
                    .containsAll(map(map(service).getOrDefault("depends_on", Map.of()))
                            .keySet());
            for (Object mount : (List<?>) map(service).getOrDefault("volumes", List.of())) {
                String source = mount.toString().replaceFirst(":.*", "");
                if (source.startsWith("./")) {
                    assertThat(INFRA.resolve(source)).exists();
                } else {
                    assertThat(volumes).contains(source);
                }
            }
        });
    }

    @Test
    void every_variable_is_in_the_example_and_no_secret_has_a_value_there() {
        Map<String, String> variables = read(INFRA.resolve(".env.example"))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .collect(Collectors.toMap(line -> line.split("=", 2)[0], line -> line.split("=", 2)[1]));
        Set<String> used = new HashSet<>();
        var matcher = Pattern.compile("\\$\\{(\\w+)").matcher(read(INFRA.resolve("compose.yaml")));
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        assertThat(variables.keySet()).isEqualTo(used);
        variables.forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|TOKEN|SECRET|KEY)")) {
                assertThat(value).as(name).isEmpty();
            }
        });
    }

    @Test
    void each_service_is_given_whatever_it_needs() {
        SETTINGS.forEach((name, file) -> {
            Set<String> given = map(map(services.get(name)).get("environment")).keySet();
            var needs = Pattern.compile("\"\\[(\\w+)]\":").matcher(read(Path.of(file)));
            int found = 0;
            while (needs.find()) {
                assertThat(given).as(name).contains(needs.group(1));
                found++;
            }
            assertThat(found).as(name).isGreaterThan(1);
        });
    }

    @SuppressWarnings("unchecked") // keys of YAML maps here are texts
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
