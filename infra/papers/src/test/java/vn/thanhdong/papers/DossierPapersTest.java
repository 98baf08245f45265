package vn.thanhdong.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class DossierPapersTest {

    private static final Instant ACCEPTED = Instant.parse("2026-11-23T02:15:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T10:30:00Z");

    private final Catalogue catalogue = CatalogueLoader.fromClassPath();
    private final DossierPapers papers =
            new DossierPapers(catalogue, Clock.fixed(ACCEPTED, ZoneOffset.UTC), "https://dichvucong.example");

    @Test
    void the_receipt_says_who_what_when_and_where_in_vietnamese() throws Exception {
        String text = text(papers.print(PaperKind.RECEIPT, dossier(""), "Trần Thị Mai Hương"));

        assertThat(text)
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("H23.31.09-261123-0042")
                .contains("Nguyễn Thị Thu Hà")
                .contains("09 giờ 15 phút, ngày 23/11/2026")
                .contains("17 giờ 30 phút, ngày 23/11/2026")
                .contains("Đăng ký khai sinh")
                .contains("Tra cứu tình trạng hồ sơ")
                .doesNotContain("BẢN THỬ NGHIỆM");
    }

    @Test
    void the_qr_code_of_a_paper_opens_the_tracking_page_with_its_code() throws Exception {
        byte[] pdf = papers.print(PaperKind.RECEIPT, dossier(""), "");

        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var decoded = new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(decoded.getText()).isEqualTo("https://dichvucong.example/tra-cuu?ma=H23.31.09-261123-0042");
        }
    }

    @Test
    void a_request_and_a_refusal_state_their_reason_as_it_was_written() throws Exception {
        String reason = "Thiếu giấy chứng sinh <bản chính> & bản sao";

        assertThat(text(papers.print(PaperKind.SUPPLEMENT_REQUEST, dossier(reason), "")))
                .contains("PHIẾU YÊU CẦU BỔ SUNG")
                .contains(reason);
        assertThat(text(papers.print(PaperKind.REFUSAL, dossier(reason), "")))
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN")
                .contains(reason);
    }

    @Test
    void a_result_that_is_not_signed_says_so() throws Exception {
        assertThat(text(papers.printResult(dossier(""))))
                .contains("BẢN THỬ NGHIỆM – CHƯA KÝ SỐ")
                .contains("123/2026");
    }

    private static String text(byte[] pdf) throws Exception {
        Files.createDirectories(Path.of("target/papers"));
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            Files.write(Path.of("target/papers", Integer.toHexString(text.hashCode()) + ".pdf"), pdf);
            return text.replaceAll("\\s+", " ");
        }
    }

    private static DossierDetail dossier(String request) {
        var id = DossierId.fresh();
        var summary = new DossierSummary(
                id,
                "H23.31.09-261123-0042",
                new ProcedureCode("SN-01"),
                ApplicantKind.CITIZEN,
                "Nguyễn Thị Thu Hà",
                NationalStatus.ACCEPTED,
                StepKind.EXAMINATION,
                Role.OFFICER,
                new AgencyCode("H23.31.09"),
                null,
                DUE,
                null,
                new AgencyCode("H23.31.09"),
                new AgencyCode("H23.31.09"),
                new AreaCode("10528"),
                Channel.COUNTER,
                ACCEPTED,
                ACCEPTED,
                DUE,
                false,
                null,
                null,
                DeskPassage.NONE,
                Punctuality.IN_PROGRESS,
                8_000,
                8_000,
                0,
                3,
                Map.of());
        var progress = new DossierProgress(
                NationalStatus.ACCEPTED,
                null,
                null,
                false,
                null,
                ACCEPTED,
                ACCEPTED,
                DUE,
                DUE,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                0,
                Outcome.APPROVED,
                false,
                8_000,
                8_000,
                false,
                0);
        return new DossierDetail(
                true,
                summary,
                1,
                "TD-0000000000",
                new Applicant("Nguyễn Thị Thu Hà", "030188004217", "0912345678", "", "12 Trần Hưng Đạo"),
                new FormContent(Map.of("applicantName", "Nguyễn Thị Thu Hà")),
                List.of(),
                progress,
                "",
                request,
                "123/2026",
                List.of(),
                false,
                false,
                false);
    }
}
