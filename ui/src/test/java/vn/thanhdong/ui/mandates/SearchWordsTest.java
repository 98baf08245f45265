package vn.thanhdong.ui.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.history.query.MandateReport.Search;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Names;

/** Recorded codes of a search in the words that its page uses. */
class SearchWordsTest {

    private static final Names NAMES = new Names(CatalogueLoader.fromClassPath());

    @Test
    void a_search_is_told_in_the_terms_of_the_trail() {
        assertThat(told(
                        "type=procedures.DossierAccepted&type=procedures.DossierSubmitted&role=CLERK&agency=H23.13"
                                + "&channel=system&subject=DOSSIER:0190&from=2026-11-01&words=yes",
                        Languages.VIETNAMESE))
                .isEqualTo("Việc: Tiếp nhận, Nộp hồ sơ; Vai trò: Công chức một cửa; Cơ quan: Sở Tư pháp;"
                        + " Kênh: Hệ thống; Hồ sơ: H23.13-1; Ghi từ ngày: 01/11/2026;"
                        + " có từ khóa (không lưu nội dung)");
        assertThat(told("context=access&address=yes&session=6f8d", Locale.ENGLISH))
                .isEqualTo("Context: Access and personal data; a network address (which is not kept);"
                        + " within one session");
    }

    @Test
    void what_is_no_code_of_ours_is_said_as_it_stands_or_not_at_all() {
        assertThat(told("role=EMPEROR&subject=yes&from=yes", Languages.VIETNAMESE))
                .isEqualTo("Vai trò: EMPEROR; nội dung tự nhập (không lưu); Ghi từ ngày: nội dung tự nhập (không lưu)");
    }

    @Test
    void what_has_not_even_the_shape_of_a_code_leaves_the_report_readable() {
        assertThat(told("agency=abc&person=a:b&subject=PROCEDURE:x&subject=AGENCY:y", Languages.VIETNAMESE))
                .contains("abc", "a:b", "x", "y");
    }

    private static String told(String filter, Locale language) {
        return new SearchWords(NAMES, language).of(new Search(Instant.EPOCH, filter, "H23.13-1", 3));
    }
}
