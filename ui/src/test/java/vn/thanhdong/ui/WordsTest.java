package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY_IN_SOURCE =
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        assertThat(placeholders(bundle + "_en")).isEqualTo(placeholders(bundle + "_vi"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextCanBeFormattedAndKeepsItsApostrophes(String bundle) throws IOException {
        words(bundle).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (PLACEHOLDER.matcher(text).find()) {
                String shown = new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
                assertThat(shown).as(key).doesNotContainPattern("\\{\\d");
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    @Test
    void everyBundleIsRead() throws IOException {
        for (String bundle : bundles()) {
            String key = words(bundle + "_vi").keySet().iterator().next();
            assertThat(new Words().getTranslation(key, Languages.VIETNAMESE)).isNotEqualTo(key);
        }
    }

    @Test
    void everyKeyThatAPageNamesIsInABundle() throws IOException {
        Set<String> known = new HashSet<>();
        for (String bundle : bundles()) {
            known.addAll(words(bundle + "_vi").keySet());
        }

        Set<String> named = UiSources.all().stream()
                .flatMap(source -> KEY_IN_SOURCE.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<String> bundles() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith("_vi"))
                .map(file -> file.replace("_vi", ""))
                .toList();
    }

    private static Map<String, Set<String>> placeholders(String bundle) throws IOException {
        var byKey = new TreeMap<String, Set<String>>();
        words(bundle)
                .forEach((key, text) -> byKey.put(
                        key,
                        PLACEHOLDER
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return byKey;
    }

    private static Map<String, String> words(String bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
