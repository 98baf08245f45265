package vn.thanhdong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiedPersonTest {

    private static final String HASH = "x".repeat(43);

    @Test
    void who_was_erased_and_comes_again_is_somebody_new_each_time() {
        PersonId first = IdentifiedPerson.of(HASH, person -> false);
        PersonId second = IdentifiedPerson.of(HASH, Set.of(first)::contains);
        PersonId third = IdentifiedPerson.of(HASH, Set.of(first, second)::contains);

        assertThat(first).isEqualTo(IdentifiedPerson.of(HASH));
        assertThat(Set.of(first, second, third)).hasSize(3).allMatch(IdentifiedPerson::is);
    }
}
