package vn.thanhdong.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.yaml.snakeyaml.Yaml;

/** The files of infra/kibana and the index definitions that they speak of. */
@NullUnmarked // a key that is missing in a file fails the test
final class KibanaFiles {

    static final Path FOLDER = Path.of("..", "kibana");
    private static final String MAPPINGS =
            "../../query-side/projections/src/main/resources/vn/thanhdong/procedures/projection/";

    private KibanaFiles() {}

    static List<Path> of(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<?, ?> json(Path file) {
        // JSON is YAML
        return new Yaml().load(text(file));
    }

    /** Every text that stands under one of these keys, at any depth. */
    static List<String> valuesOf(Object node, Set<String> keys) {
        List<String> found = new ArrayList<>();
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    if (!keys.contains(key)) {
                        found.addAll(valuesOf(value, keys));
                    } else if (value instanceof List<?> list) {
                        list.forEach(one -> found.add(one.toString()));
                    } else {
                        found.add(value.toString());
                    }
                });
            case List<?> list -> list.forEach(one -> found.addAll(valuesOf(one, keys)));
            default -> {}
        }
        return found;
    }

    /** Fields of an index that can be counted by, with their types. */
    static Map<String, String> fieldsOf(String index) {
        Map<?, ?> mappings =
                (Map<?, ?>) json(Path.of(MAPPINGS + index + ".json")).get("mappings");
        Map<String, String> fields = new HashMap<>();
        walk("", (Map<?, ?>) mappings.get("properties"), fields);
        return fields;
    }

    private static void walk(String prefix, Map<?, ?> properties, Map<String, String> into) {
        properties.forEach((name, value) -> {
            Map<?, ?> field = (Map<?, ?>) value;
            if (field.get("properties") instanceof Map<?, ?> inner) {
                walk(prefix + name + ".", inner, into);
            } else if (!Boolean.FALSE.equals(field.get("doc_values")) && !"text".equals(field.get("type"))) {
                into.put(prefix + name, String.valueOf(field.get("type")));
            }
        });
    }
}
