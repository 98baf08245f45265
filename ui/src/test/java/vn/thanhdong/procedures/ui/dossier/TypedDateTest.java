package vn.thanhdong.procedures.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"05092026", "5/9/2026", "05-09-2026", " 5.9.2026 ", "2026-09-05"})
    void a_day_may_be_typed_in_any_usual_way(String typed) {
        assertThat(TypedDate.parse(typed)).contains(LocalDate.of(2026, 9, 5));
    }

    @Test
    void a_day_that_does_not_exist_is_none() {
        assertThat(TypedDate.parse("31022026")).isEmpty();
        assertThat(TypedDate.parse("hôm nay")).isEmpty();
        assertThat(TypedDate.parse("")).isEmpty();
    }
}
