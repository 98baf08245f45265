package vn.thanhdong.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class DeskPapersTest {

    private static final Instant ACCEPTED = Instant.parse("2026-11-23T02:15:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final AgencyCode WARD = new AgencyCode("H23.31.09");

    private final DeskPapers papers = new DeskPapers(
            CatalogueLoader.fromClassPath(), PackSource.ofClassPath(), Clock.fixed(ACCEPTED, ZoneOffset.UTC));

    @Test
    void the_register_has_a_line_for_each_dossier_on_as_many_pages_as_it_takes() throws Exception {
        List<RegisterEntry> entries = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> new RegisterEntry(
                        dossier(number, "Tư pháp - Hộ tịch"), "12 Trần Hưng Đạo <phường Trần Phú>", "0912345678"))
                .toList();

        byte[] pdf = papers.register(WARD, DAY, DAY, entries, "Trần Thị Mai Hương");

        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/register.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            // squeezed, because a cell of a narrow column breaks its words
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text)
                    .contains("SỔTHEODÕIHỒSƠ", "Ngày23/11/2026", "Mẫusố07", "<phườngTrầnPhú>,0912345678")
                    .contains("Bưuchínhcôngích", "TrầnThịMaiHương");
            entries.forEach(entry -> assertThat(text).contains(entry.dossier().code()));
        }
    }

    @Test
    void each_unit_signs_a_list_of_its_own() throws Exception {
        var handover = new Handover(Handover.Direction.TO_AGENCY, WARD, DAY, DAY);
        var sheets = handover.sheets(
                List.of(dossier(1, "Địa chính"), dossier(2, "Tư pháp - Hộ tịch"), dossier(3, "Địa chính")));

        byte[] pdf = papers.handover(handover, sheets, "Trần Thị Mai Hương");

        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/handover.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1))
                    .contains("DANH SÁCH BÀN GIAO HỒ SƠ", "BÊN GIAO", "BÊN NHẬN", "Thẩm định")
                    .contains("Tư pháp - Hộ tịch", "261123-0002", "Tổng số: 1 hồ sơ")
                    .doesNotContain("261123-0001", "261123-0003");
            assertThat(page(document, 2))
                    .contains("Địa chính")
                    .contains("261123-0001", "261123-0003", "Tổng số: 2 hồ sơ")
                    .doesNotContain("261123-0002");
        }
    }

    @Test
    void what_comes_back_is_given_by_the_agency_and_signed_for_by_the_desk() throws Exception {
        var handover = new Handover(Handover.Direction.TO_DESK, WARD, DAY, DAY.plusDays(1));

        byte[] pdf = papers.handover(handover, handover.sheets(List.of(dossier(1, "Địa chính"))), "Trần Thị Mai Hương");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(page(document, 1))
                    .contains("DANH SÁCH BÀN GIAO KẾT QUẢ GIẢI QUYẾT")
                    .contains("Bên giao: Địa chính, ")
                    .contains("Từ ngày 23/11/2026 đến ngày 24/11/2026")
                    .doesNotContain("Bước tiếp theo");
        }
    }

    private static String page(org.apache.pdfbox.pdmodel.PDDocument document, int number) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static DossierSummary dossier(int number, String unit) {
        return new DossierSummary(
                DossierId.fresh(),
                "H23.31.09-261123-%04d".formatted(number),
                new ProcedureCode("SN-01"),
                ApplicantKind.CITIZEN,
                "Nguyễn Thị Thu Hà",
                NationalStatus.RETURNED,
                null,
                null,
                null,
                null,
                null,
                null,
                WARD,
                WARD,
                new AreaCode("10528"),
                Channel.COUNTER,
                ACCEPTED,
                ACCEPTED,
                ACCEPTED.plusSeconds(20_000),
                false,
                ACCEPTED.plusSeconds(10_000),
                ACCEPTED.plusSeconds(12_000),
                new DeskPassage(
                        ACCEPTED.plusSeconds(600L * number),
                        unit,
                        StepKind.EXAMINATION,
                        ACCEPTED.plusSeconds(10_000),
                        ReturnChannel.POST),
                Punctuality.ON_TIME,
                null,
                8_000,
                8_000,
                0,
                3,
                Map.of());
    }
}
