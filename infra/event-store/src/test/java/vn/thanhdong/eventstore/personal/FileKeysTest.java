package vn.thanhdong.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.eventstore.TestStore;

class FileKeysTest {

    private static final PersonId MOTHER = new PersonId("mother");
    private static final PersonId CHILD = new PersonId("child");

    private final TestStore store = new TestStore();
    private final FileKeys files = new FileKeys(store.keys);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_file_opens_with_the_key_that_sealed_it_and_no_other_has_the_same() {
        byte[] sealed = files.toSeal(MOTHER, "upload/1").orElseThrow();

        assertThat(sealed).hasSize(32);
        assertThat(files.toOpen(MOTHER, "upload/1"))
                .hasValueSatisfying(key -> assertThat(key).isEqualTo(sealed));
        assertThat(files.toSeal(MOTHER, "upload/2"))
                .hasValueSatisfying(key -> assertThat(key).isNotEqualTo(sealed));
        assertThat(files.toSeal(CHILD, "upload/1"))
                .hasValueSatisfying(key -> assertThat(key).isNotEqualTo(sealed));
    }

    @Test
    void the_key_of_a_file_is_not_the_persons_own() {
        byte[] own = store.keys.keysFor(java.util.List.of(MOTHER)).get(MOTHER).getEncoded();

        assertThat(files.toSeal(MOTHER, ""))
                .hasValueSatisfying(key -> assertThat(Arrays.equals(key, own)).isFalse());
    }

    @Test
    void with_the_person_the_keys_of_all_their_files_are_gone() {
        files.toSeal(MOTHER, "upload/1");
        store.keys.erase(MOTHER);

        assertThat(files.toOpen(MOTHER, "upload/1")).isEmpty();
        assertThat(files.toSeal(MOTHER, "upload/2")).isEmpty();
        assertThat(files.toSeal(CHILD, "upload/1")).isPresent();
    }

    @Test
    void who_never_had_a_key_has_no_file_to_open() {
        assertThat(files.toOpen(CHILD, "upload/1")).isEmpty();
    }
}
