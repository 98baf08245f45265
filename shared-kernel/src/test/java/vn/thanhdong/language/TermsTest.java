package vn.thanhdong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.territory.CalendarDayKind;

class TermsTest {

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Role.values(),
                        NationalStatus.values(),
                        StepKind.values(),
                        Channel.values(),
                        ReturnChannel.values(),
                        Outcome.values(),
                        Punctuality.values(),
                        ApplicantKind.values(),
                        PaperKind.values(),
                        CalendarDayKind.values(),
                        SubmitterRelation.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Class<?>> events() {
        return Arrays.stream(DossierEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("constants")
    void what_people_see_of_a_constant_has_a_word_in_both_languages(Enum<?> constant) {
        isSaid(Terms.of(constant));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_word_in_both_languages(Class<?> event) {
        isSaid(Terms.ofEvent(event));
    }

    @Test
    void no_two_constants_of_a_kind_have_the_same_word() {
        constants()
                .collect(Collectors.groupingBy(Enum::getDeclaringClass))
                .forEach((kind, all) ->
                        assertThat(all).extracting(Terms::of).as(kind.getName()).doesNotHaveDuplicates());
    }

    @Test
    void both_languages_have_the_same_words_and_no_others() {
        var used = new TreeSet<String>();
        constants().forEach(one -> used.add(one.getDeclaringClass().getSimpleName() + "." + one.name()));
        events().forEach(one -> used.add("event." + one.getSimpleName()));
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            var bundle = ResourceBundle.getBundle(
                    Terms.class.getName(),
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(used);
        }
    }

    private static void isSaid(Phrase phrase) {
        assertThat(phrase.vi()).isNotBlank();
        assertThat(phrase.en()).isNotBlank().matches("\\p{ASCII}+");
    }
}
