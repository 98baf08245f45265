package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY_IN_SOURCE =
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translations",
                "work",
                "today",
                "books",
                "calendar",
                "absence",
                "inbox",
                "signin",
                "portal",
                "history"
            })
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        assertThat(placeholders(bundle + "_en")).isEqualTo(placeholders(bundle + "_vi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translations_vi",
                "translations_en",
                "work_vi",
                "work_en",
                "today_vi",
                "today_en",
                "books_vi",
                "books_en",
                "calendar_vi",
                "calendar_en",
                "absence_vi",
                "absence_en",
                "inbox_vi",
                "inbox_en",
                "signin_vi",
                "signin_en",
                "portal_vi",
                "portal_en",
                "history_vi",
                "history_en"
            })
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
    void everyKeyThatAPageNamesIsInABundle() throws IOException {
        Set<String> known = new HashSet<>(words("translations_vi").keySet());
        known.addAll(words("work_vi").keySet());
        known.addAll(words("today_vi").keySet());
        known.addAll(words("books_vi").keySet());
        known.addAll(words("absence_vi").keySet());
        known.addAll(words("inbox_vi").keySet());
        known.addAll(words("calendar_vi").keySet());
        known.addAll(words("signin_vi").keySet());
        known.addAll(words("portal_vi").keySet());

        Set<String> named = UiSources.all().stream()
                .flatMap(source -> KEY_IN_SOURCE.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(known);
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
