package vn.thanhdong.procedures.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.language.Phrase;

class DossierRefusalTest {

    private static final ResourceBundle VI = bundle(Locale.of("vi"));
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_in_both_languages_with_the_same_details(DossierRefusal refusal) {
        assertThat(VI.getString(refusal.name())).isNotBlank().isNotEqualTo(EN.getString(refusal.name()));
        assertThat(details(VI, refusal)).isEqualTo(details(EN, refusal));
        assertThat(details(VI, refusal))
                .as("details are numbered from 0 without a gap")
                .isEqualTo(new TreeSet<>(
                        List.of("0", "1", "2").subList(0, details(VI, refusal).size())));
    }

    @ParameterizedTest
    @EnumSource
    void an_apostrophe_swallows_no_detail(DossierRefusal refusal) {
        Object[] details = {"mot", "hai", "ba"};
        for (ResourceBundle bundle : List.of(VI, EN)) {
            String sentence = new MessageFormat(bundle.getString(refusal.name()), Locale.ROOT).format(details);
            assertThat(sentence).doesNotContain("{", "}");
            for (String detail : details(bundle, refusal)) {
                assertThat(sentence).contains((String) details[Integer.parseInt(detail)]);
            }
        }
    }

    @Test
    void no_sentence_is_left_over() {
        List<String> names =
                Arrays.stream(DossierRefusal.values()).map(Enum::name).toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(VI.keySet());
        assertThat(names).containsExactlyInAnyOrderElementsOf(EN.keySet());
    }

    @Test
    void a_detail_that_is_a_phrase_is_said_in_the_language_of_its_sentence() {
        Phrase said = DossierRefusal.WRONG_STATE
                .because(new Phrase("Đang xử lý", "In progress"))
                .sentence();
        assertThat(said.vi()).contains("Đang xử lý");
        assertThat(said.en()).contains("In progress");
    }

    @Test
    void an_amount_is_written_as_each_language_writes_it() {
        Phrase said = DossierRefusal.FEE_NOT_PAID.because(20_000L).sentence();
        assertThat(said.vi()).contains("20.000 đồng");
        assertThat(said.en()).contains("20,000 đồng");
    }

    private static Set<String> details(ResourceBundle bundle, DossierRefusal refusal) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{(\\d)}").matcher(bundle.getString(refusal.name()));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                DossierRefusal.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
