package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryKeyTest {

    private static final String FIRST = "abcdefghijklmnopqrstuvwxyz";
    private static final String REST = FIRST + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    @Test
    void every_key_goes_there_and_back() {
        var random = new SplittableRandom(48);
        for (int i = 0; i < 2_000; i++) {
            var key = new EntryKey(id(random), random.nextInt(1_000), id(random));

            assertThat(EntryKey.parse(key.toString())).contains(key);
            assertThat(EntryKey.fieldOf(key.toString())).isEqualTo(key.field());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memberName",
                "members.0.memberName",
                "members[].memberName",
                "members[-1].memberName",
                "members[01].memberName",
                "members[1000].memberName",
                "members[0]memberName",
                "members[0].",
                "members[0].a.b",
                "[0].memberName",
                "Members[0].memberName",
                "members[٣].memberName",
                ""
            })
    void nothing_else_is_taken_for_one(String text) {
        assertThat(EntryKey.parse(text)).isEmpty();
        assertThat(EntryKey.fieldOf(text)).isEqualTo(text);
    }

    @Test
    void what_could_not_be_read_again_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryKey("members", 1_000, "memberName"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryKey("members", 0, "member.name"));
    }

    private static String id(SplittableRandom random) {
        var id = new StringBuilder().append(FIRST.charAt(random.nextInt(FIRST.length())));
        for (int length = random.nextInt(12); length > 0; length--) {
            id.append(REST.charAt(random.nextInt(REST.length())));
        }
        return id.toString();
    }
}
