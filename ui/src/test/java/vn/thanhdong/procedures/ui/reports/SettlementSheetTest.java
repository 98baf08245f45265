package vn.thanhdong.procedures.ui.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.procedures.query.GetSettlementReport.By;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SettlementReport;
import vn.thanhdong.procedures.query.SettlementReport.Row;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Words;

class SettlementSheetTest {

    private static final Row BIRTHS =
            new Row("Hộ tịch", Set.of(), Map.of(ReportColumn.ALL, 1_234L, ReportColumn.OPEN_LATE, 7L));

    @TempDir
    Path folder;

    @Test
    void the_workbook_is_the_form_with_its_heading_its_numbers_and_their_total() throws IOException {
        Catalogue catalogue = CatalogueLoader.fromClassPath();
        var question =
                new GetSettlementReport(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), By.FIELD, Set.of());
        var report = new SettlementReport(List.of(BIRTHS), BIRTHS, Instant.EPOCH);
        var words = new Words();

        byte[] workbook = new SettlementSheet(
                        question,
                        report,
                        new SettlementRows(catalogue, new Names(catalogue), By.FIELD),
                        "Sở Tư pháp",
                        key -> words.getTranslation(key, Languages.VIETNAMESE))
                .workbook();

        assertThat(entry(workbook, "xl/worksheets/sheet1.xml"))
                .contains("<v>1234</v>")
                .contains("mergeCell")
                .contains("landscape");
        assertThat(entry(workbook, "xl/sharedStrings.xml"))
                .contains("II.06a/VPCP/KSTT")
                .contains("01/10/2026")
                .contains("(13)");
    }

    @Test
    void the_columns_of_the_groups_are_those_of_the_form() {
        assertThat(java.util.Arrays.stream(SettlementColumns.values()).flatMap(group -> group.columns().stream()))
                .containsExactlyElementsOf(SettlementReport.COLUMNS);
    }

    @Test
    void a_row_of_a_unit_opens_its_own_dossiers_and_the_total_those_of_all() {
        var question =
                new GetSettlementReport(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), By.UNIT, Set.of());
        var unit = new Row("H23.13", Set.of(), Map.of());
        var total = new Row(SettlementReport.TOTAL, Set.of(), Map.of());

        assertThat(Objects.requireNonNull(
                                question.dossiersOf(unit, ReportColumn.SETTLED).report())
                        .unit())
                .isEqualTo("H23.13");
        assertThat(Objects.requireNonNull(
                                question.dossiersOf(total, ReportColumn.SETTLED).report())
                        .unit())
                .isEmpty();
    }

    private String entry(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("form.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                var content = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
