package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameDoubtTest {

    private static final String SOUND =
            "Nguyễn Thị Thu Hà|05091988|Nữ|TDP 3, P. Trần Phú, 12A Trần Hưng Đạo, TP Hải Dương, Hải Dương";

    @Test
    void a_card_as_it_is_printed_is_not_doubted() {
        assertThat(NameDoubt.of(card(SOUND), false)).isEmpty();
        assertThat(NameDoubt.of(card("PHẠM VĂN ĐỨC|05091988|Nam|Xã Cẩm Hoàng, Cẩm Giàng, Hải Dương"), false))
                .isEmpty();
        assertThat(NameDoubt.of(card("Lê Văn A|05091988|Nam|Nam Sách, Hải Dương"), false))
                .isEmpty();
    }

    @Test
    void an_input_method_at_work_asks_for_a_look_even_at_sound_words() {
        assertThat(NameDoubt.of(card(SOUND), true)).contains(NameDoubt.INPUT_METHOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyn Th Thu H|05091988|N|12 Trn Hng o, Hi Dng",
                "Nguyễn Thị Thu Ha|05091988|Nu|Hải Dương",
                "Nguyeenx Thij Thu Haf|05091988|Nữ|Hải Dương",
                "Nguye64n Thi5 Thu Ha2|05091988|Nữ|Hải Dương",
                "Nguyễn Thị Thu H?|05091988|Nữ|Hải Dương",
                "Bi Văn Nam|05091988|Nam|Thôn An, Hi Dng",
                "Le Van An|05091988|Nam|Thon Dong, Hai Duong",
                "Văn|05091988|Nam|Hải Dương",
                "Nguyễn  Nam|05091988|Nam|Hải Dương"
            })
    void letters_that_were_lost_or_typed_over_are_seen(String scanned) {
        assertThat(NameDoubt.of(card(scanned), false)).contains(NameDoubt.LETTERS_CHANGED);
    }

    private static IdentityCard card(String scanned) {
        return (IdentityCard) IdentityCard.read("030188004217||" + scanned + "|15042021");
    }
}
