package vn.thanhdong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.event.DossierEvent;

/** What belongs to a person stands where sealing and opening look for it, and nowhere else. */
class PersonalDataTest {

    private static final Set<Class<?>> CONTENTS = Set.of(Applicant.class, FormContent.class);

    static Stream<Class<?>> events() {
        return Arrays.stream(DossierEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_a_component_of_its_event_or_a_list_of_them(Class<?> event) {
        assertThat(event.isRecord()).isTrue();
        for (RecordComponent component : event.getRecordComponents()) {
            if (isPersonal(component)) {
                assertThat(hidden(component.getGenericType(), new ArrayList<>()))
                        .as("nothing personal inside of %s", component)
                        .hasSize(1);
            } else {
                assertThat(component.getType())
                        .as("%s", component)
                        .isNotIn(Personal.Known.class, Personal.Sealed.class);
                assertThat(hidden(component.getGenericType(), new ArrayList<>()))
                        .as("%s", component)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_never_in_the_clear(Class<?> event) {
        assertThat(event.getRecordComponents())
                .extracting(RecordComponent::getType)
                .doesNotContainAnyElementsOf(CONTENTS);
    }

    @Test
    void what_people_wrote_in_their_own_words_is_personal() {
        var words = new TreeSet<String>();
        events().flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .filter(PersonalDataTest::isPersonal)
                .forEach(component -> words.add(component.getName()));
        assertThat(words)
                .containsExactly(
                        "answer",
                        "applicant",
                        "authorisation",
                        "findings",
                        "form",
                        "others",
                        "proposal",
                        "question",
                        "reason",
                        "submitter",
                        "text");
    }

    /** A personal value, or a list of them. */
    private static boolean isPersonal(RecordComponent component) {
        return component.getType() == Personal.class
                || (component.getType() == List.class
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof ParameterizedType element
                        && element.getRawType() == Personal.class);
    }

    /** Personal values below the surface of a type, also inside its collections. */
    private static List<Type> hidden(Type type, List<Type> seen) {
        var found = new ArrayList<Type>();
        if (seen.contains(type)) {
            return found;
        }
        seen.add(type);
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Personal.class) {
                found.add(type);
            }
            for (Type argument : generic.getActualTypeArguments()) {
                found.addAll(hidden(argument, seen));
            }
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                found.addAll(hidden(component.getGenericType(), seen));
            }
        }
        return found;
    }
}
