package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanhdong.procedures.ui.dossier.DossierAction;
import vn.thanhdong.procedures.ui.dossier.DossierAction.Input;

class WordsTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** Whole keys; those put together from parts are checked by who puts them together. */
    private static final Pattern USED = Pattern.compile("getTranslation\\(\\s*\"([a-zA-Z.]*[a-zA-Z])\"[,)]");

    private final Words words = new Words();

    @ParameterizedTest
    @ValueSource(strings = {"translations", "work"})
    void both_languages_have_the_same_words_with_the_same_gaps(String name) {
        ResourceBundle vietnamese = bundle(name, Locale.of("vi"));
        ResourceBundle english = bundle(name, Locale.ENGLISH);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
        for (String key : vietnamese.keySet()) {
            assertThat(gaps(english.getString(key))).as(key).isEqualTo(gaps(vietnamese.getString(key)));
        }
    }

    @Test
    void every_word_that_a_page_asks_for_is_there() throws IOException {
        var missing = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    if (words.getTranslation(used.group(1), Locale.ENGLISH).equals(used.group(1))) {
                        missing.add(used.group(1));
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void every_action_has_its_words() {
        for (DossierAction action : DossierAction.values()) {
            String key = "action." + action.name();
            assertThat(words.getTranslation(key, Locale.ENGLISH)).isNotEqualTo(key);
            assertThat(words.getTranslation(key + ".done", Locale.ENGLISH)).isNotEqualTo(key + ".done");
            if (action.needs(Input.REASON)) {
                assertThat(words.getTranslation(key + ".reason", Locale.ENGLISH))
                        .isNotEqualTo(key + ".reason");
                assertThat(words.getTranslation(key + ".templates", Locale.ENGLISH))
                        .isNotEqualTo(key + ".templates");
            }
            if (action.isGrave()) {
                assertThat(words.getTranslation(key + ".grave", Locale.ENGLISH)).isNotEqualTo(key + ".grave");
            }
        }
    }

    private static int gaps(String words) {
        return new MessageFormat(words, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n." + name, locale, NO_FALLBACK);
    }
}
