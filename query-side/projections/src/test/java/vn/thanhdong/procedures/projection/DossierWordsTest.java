package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;

class DossierWordsTest extends OnEngine {

    @Test
    void words_without_accents_find_words_with_them() throws IOException {
        holds(named("Nguyễn Văn Đường"), named("Trần Văn Sông"));
        assertThat(names("duong")).containsExactly("Nguyễn Văn Đường");
        assertThat(names("nguyen duong")).containsExactly("Nguyễn Văn Đường");
        assertThat(names("đường")).containsExactly("Nguyễn Văn Đường");
        assertThat(names("nguyen song")).isEmpty();
    }

    @Test
    void the_same_accents_come_first() throws IOException {
        holds(named("Phạm Văn Dương"), named("Phạm Văn Đường"), named("Phạm Văn Dưỡng"));
        assertThat(names("dương")).hasSize(3).startsWith("Phạm Văn Dương");
        assertThat(names("đường")).hasSize(3).startsWith("Phạm Văn Đường");
        assertThat(names("dưỡng")).hasSize(3).startsWith("Phạm Văn Dưỡng");
    }

    @Test
    void the_tone_may_stand_on_either_vowel() throws IOException {
        holds(named("Lê Thị Hoa"), named("Lê Thị Hoà"), named("Lê Thị Hòa"));
        assertThat(names("Hòa")).hasSize(3).endsWith("Lê Thị Hoa");
        assertThat(names("Hoà")).hasSize(3).endsWith("Lê Thị Hoa");
        assertThat(names(Normalizer.normalize("Hoà", Normalizer.Form.NFD))).hasSize(3);
    }

    @Test
    void answers_of_the_form_are_found_and_marked_in_the_original() throws IOException {
        holds(form("Xin cấp lại Hồ Sơ <b>gốc</b> & bản sao"), form("Giấy khai sinh"));
        assertThat(find("ho so", DossiersOnEngine.AUDITOR))
                .singleElement()
                .extracting(hit -> hit.highlights().get("form"))
                .asString()
                .contains("<em>Hồ</em> <em>Sơ</em> &lt;b&gt;")
                .contains("&amp;");
    }

    @Test
    void names_are_marked_in_the_original() throws IOException {
        holds(named("Nguyễn Văn Đường"));
        assertThat(find("nguyen duong", DossiersOnEngine.AUDITOR))
                .singleElement()
                .extracting(hit -> hit.highlights().get("applicantName"))
                .isEqualTo("<em>Nguyễn</em> Văn <em>Đường</em>");
    }

    @Test
    void a_phrase_in_quotes_is_found_in_its_order_only() throws IOException {
        holds(form("đất ở nông thôn"), form("ở đất nông thôn"));
        assertThat(find("dat o nong thon", DossiersOnEngine.AUDITOR)).hasSize(2);
        assertThat(find("\"đất ở\"", DossiersOnEngine.AUDITOR)).hasSize(1);
        assertThat(find("“dat o” thon", DossiersOnEngine.AUDITOR)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H23-230615",
                "h23-230615-0042",
                "000.00.16.H23-230615-0042",
                "H23.16-230615-0042",
                "16.h23",
                "0615-00",
                "0042"
            })
    void any_part_of_a_code_finds_the_older_shape(String part) throws IOException {
        holds(named("A").accepted("000.00.16.H23-230615-0042"), named("B").accepted("000.00.17.H23-230716-1143"));
        assertThat(names(part)).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H23-230615", "H23.16-230615-0042", "16-2306", "615-0042"})
    void any_part_of_a_code_finds_the_newer_shape(String part) throws IOException {
        holds(named("A").accepted("H23.16-230615-0042"), named("B").accepted("H23.17-230716-1143"));
        assertThat(names(part)).containsExactly("A");
    }

    @Test
    void a_code_is_marked_and_a_tracking_code_found() throws IOException {
        var one = named("A").accepted("H23.16-230615-0042");
        holds(one, named("B"));
        assertThat(find("230615", DossiersOnEngine.AUDITOR))
                .singleElement()
                .extracting(hit -> hit.highlights().get("code"))
                .isEqualTo("H23.16-<em>230615</em>-0042");
        assertThat(names(one.document().codes().tracking().substring(0, 9))).containsExactly("A");
    }

    @Test
    void whole_identity_and_phone_numbers_are_found_by_their_hash() throws IOException {
        holds(named("A"));
        assertThat(names("030198000001")).containsExactly("A");
        assertThat(names("0912345678")).containsExactly("A");
        assertThat(names("0912345679")).isEmpty();
    }

    @Test
    void who_has_no_right_to_personal_data_finds_codes_only_and_masked_names() throws IOException {
        holds(named("Nguyễn Văn Đường").accepted("H23.16-230615-0042"));
        Actor operator = DossiersOnEngine.actor(Role.OPERATOR, "H23");
        assertThat(find("duong", operator)).isEmpty();
        assertThat(find("0912345678", operator)).isEmpty();
        assertThat(find("230615", operator))
                .extracting(DossierSummary::applicantName)
                .containsExactly("N. V. Đường");
    }

    private static OneKnownDossier named(String name) {
        return new OneKnownDossier(name, Map.of());
    }

    private static OneKnownDossier form(String answer) {
        return new OneKnownDossier("Người nộp", Map.of("content", answer));
    }

    private static void holds(OneKnownDossier... dossiers) throws IOException {
        engine.holds(List.of(dossiers).stream().map(OneKnownDossier::document).toList());
    }

    private static List<String> names(String text) {
        return find(text, DossiersOnEngine.AUDITOR).stream()
                .map(DossierSummary::applicantName)
                .toList();
    }

    private static List<DossierSummary> find(String text, Actor asker) {
        var question = new FindDossiers(DossierFilter.ALL.withText(text), DossierOrder.RELEVANCE, 50, "", false);
        return engine.lists.find(question, asker).dossiers();
    }
}
