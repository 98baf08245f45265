package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

class SignatureBlockTest {

    private static final Territory TERRITORY = CatalogueLoader.fromClassPath().territory();

    @ParameterizedTest
    @CsvSource({
        "H23.31.09, , CHỦ TỊCH",
        "H23.31.09, KT, KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
        "H23.13, KT, KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
        "H23.13, TL, TL. GIÁM ĐỐC / TRƯỞNG PHÒNG",
        "H23, TUQ, TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG"
    })
    void the_titles_say_by_what_right_somebody_signs(
            String agency, @org.jspecify.annotations.Nullable SigningAuthority right, String lines) {
        var signing = TERRITORY.agency(new AgencyCode(agency)).orElseThrow();

        assertThat(String.join(" / ", SignatureBlock.lines(signing, Optional.ofNullable(right))))
                .isEqualTo(lines);
    }
}
