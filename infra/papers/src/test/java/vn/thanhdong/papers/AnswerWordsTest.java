package vn.thanhdong.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.DossierDetail;

class AnswerWordsTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Procedure LAND =
            CATALOGUE.procedure(new ProcedureCode("TD-15")).orElseThrow();

    @Test
    void a_result_lists_entries_by_number_and_numbers_as_vietnamese_write_them() {
        var answers = Map.of("plots[0].size", "1200.5", "plots[1].size", "80", "totalSize", "1280.5");

        assertThat(new AnswerWords(CATALOGUE.territory()).of(LAND, filed(answers)))
                .extracting(line -> line.get("label"), line -> line.get("value"))
                .containsExactly(
                        tuple("Thửa đất 1 · Diện tích (m²)", "1200,5"),
                        tuple("Thửa đất 2 · Diện tích (m²)", "80"),
                        tuple("Tổng diện tích (m²)", "1.280,5"));
    }

    private static DossierDetail filed(Map<String, String> answers) {
        return new DossierDetail(
                true,
                null,
                LAND.version(),
                "",
                null,
                new FormContent(answers),
                List.of(),
                null,
                "",
                "",
                "",
                List.of(),
                List.of(),
                false,
                false,
                false);
    }
}
