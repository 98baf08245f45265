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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.ControlSheet.Party;
import vn.thanhdong.procedures.query.ControlSheet.Remark;
import vn.thanhdong.procedures.query.ControlSheet.Step;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class DossierPapersTest {

    private static final Instant ACCEPTED = Instant.parse("2026-11-23T02:15:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T10:30:00Z");
    private static final Instant NEW_DUE = Instant.parse("2026-11-25T10:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T02:15:00Z");

    private final Catalogue catalogue = CatalogueLoader.fromClassPath();
    private final DossierPapers papers = new DossierPapers(
            catalogue, PackSource.ofClassPath(), Clock.fixed(NOW, ZoneOffset.UTC), "https://dichvucong.example");

    @Test
    void the_receipt_says_who_what_when_and_where_in_vietnamese() throws Exception {
        String text = text(papers.print(numbered(PaperKind.RECEIPT, ""), dossier(), "Trần Thị Mai Hương"), "01");

        assertThat(text)
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("Số: 12/2026/TNHS")
                .contains("ngày 24 tháng 11 năm 2026")
                .contains("H23.31.09-261123-0042")
                .contains("Nguyễn Thị Thu Hà")
                .contains("09 giờ 15 phút, ngày 23/11/2026")
                .contains("17 giờ 30 phút, ngày 25/11/2026")
                .contains("Đăng ký khai sinh")
                .contains("Tra cứu tình trạng hồ sơ")
                .doesNotContain("BẢN");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void the_qr_code_of_every_paper_opens_the_tracking_page_with_its_code(PaperKind kind) throws Exception {
        byte[] pdf = papers.print(numbered(kind, "Lý do"), dossier(), "");

        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var decoded = new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(decoded.getText()).isEqualTo("https://dichvucong.example/tra-cuu?ma=H23.31.09-261123-0042");
        }
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, mode = EnumSource.Mode.EXCLUDE, names = "RECEIPT")
    void every_other_paper_has_its_title_and_its_reason_as_it_was_written(PaperKind kind) throws Exception {
        String reason = "Thiếu giấy chứng sinh <bản chính> & bản sao";

        assertThat(text(papers.print(numbered(kind, reason), dossier(), "Lê Quang Vinh"), kind.form()))
                .contains(Terms.of(kind).vi().toUpperCase(Locale.of("vi")))
                .contains("Mẫu số " + kind.form())
                .contains("Số: 12/2026/")
                .contains(reason)
                .contains("Lê Quang Vinh");
    }

    @Test
    void the_apology_tells_the_first_date_and_the_new_one() throws Exception {
        assertThat(text(papers.print(numbered(PaperKind.APOLOGY, "Chờ xác minh"), dossier(), ""), "04"))
                .contains("hẹn trả kết quả ghi trên Giấy tiếp nhận hồ sơ: 17 giờ 30 phút, ngày 23/11/2026")
                .contains("17 giờ 30 phút, ngày 25/11/2026");
    }

    @Test
    void a_paper_speaks_for_the_agency_in_whose_register_it_is_numbered() throws Exception {
        var paper = new PaperOfDossier(
                paper(PaperKind.STOP_NOTICE, new AgencyCode("H23.15"), "7/2026", null), "Có tranh chấp");

        assertThat(text(papers.print(paper, dossier(), ""), "05-department"))
                .contains(catalogue
                        .territory()
                        .agency(new AgencyCode("H23.15"))
                        .orElseThrow()
                        .name()
                        .toUpperCase(Locale.of("vi")));
    }

    @Test
    void what_is_not_the_document_that_is_issued_says_so() throws Exception {
        var owed = new PaperOfDossier(paper(PaperKind.RECEIPT, null, "", null), "");
        var issued = new PaperOfDossier(paper(PaperKind.RECEIPT, null, "3/2026", DUE), "");

        assertThat(text(papers.print(owed, dossier(), ""), "01-preview"))
                .contains("BẢN XEM TRƯỚC – CHƯA CẤP SỐ, CHƯA PHÁT HÀNH")
                .contains("Số: ……/TNHS");
        assertThat(text(papers.print(issued, dossier(), ""), "01-again"))
                .contains("BẢN IN LẠI TỪ DỮ LIỆU – KHÔNG PHẢI VĂN BẢN ĐÃ PHÁT HÀNH")
                .contains("Số: 3/2026/TNHS")
                .contains("ngày 23 tháng 11 năm 2026");
    }

    @Test
    void the_control_sheet_says_from_whom_to_whom_when_and_whether_in_time() throws Exception {
        Account clerk = account("motcua");
        var desk = new Party(Role.CLERK, new AgencyCode("H23.31.09"), clerk.person());
        var officer = new Party(
                Role.OFFICER, new AgencyCode("H23.31.09"), account("chuyenvien").person());
        var sheet = new ControlSheet(List.of(
                new Step(
                        StepKind.INTAKE,
                        new Party(Role.CITIZEN, null, null),
                        desk,
                        ACCEPTED,
                        null,
                        ACCEPTED.plusSeconds(900),
                        DUE,
                        Punctuality.ON_TIME,
                        List.of()),
                new Step(
                        StepKind.EXAMINATION,
                        desk,
                        officer,
                        ACCEPTED.plusSeconds(900),
                        ACCEPTED.plusSeconds(1_800),
                        null,
                        DUE,
                        Punctuality.IN_PROGRESS_LATE,
                        List.of(new Remark(
                                new Phrase("Yêu cầu bổ sung", "Supplement"), ACCEPTED.plusSeconds(3_600))))));

        assertThat(text(papers.printControlSheet(sheet, dossier(), "Trần Thị Mai Hương"), "06"))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .contains("In lúc 09 giờ 15 phút, ngày 24/11/2026")
                .contains("Người nộp hồ sơ")
                .contains(clerk.displayName())
                .contains("Đúng hạn")
                .contains("Đang giải quyết quá hạn")
                .contains("Yêu cầu bổ sung: 23/11 10:15")
                .doesNotContain("Số:");
    }

    @Test
    void a_result_that_is_not_signed_says_so() throws Exception {
        assertThat(text(papers.printResult(dossier()), "result"))
                .contains("BẢN THỬ NGHIỆM – CHƯA KÝ SỐ")
                .contains("123/2026");
    }

    @Test
    void a_result_signed_by_a_deputy_says_by_what_right_and_who() throws Exception {
        var signature =
                new Signature(new PersonId("demo-pholanhdao"), Optional.of(SigningAuthority.KT), "", Instant.EPOCH);
        DossierDetail plain = dossier();

        assertThat(text(papers.printResult(signed(plain, signature)), "result-signed"))
                .contains("KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
                .contains("Đoàn Thị Thanh Xuân");
        assertThat(text(papers.printResult(plain), "result-unsigned")).doesNotContain("CHỦ TỊCH");
    }

    private static DossierDetail signed(DossierDetail one, Signature signature) {
        return new DossierDetail(
                true,
                one.summary(),
                one.procedureVersion(),
                one.trackingCode(),
                one.applicant(),
                one.form(),
                one.attachments(),
                one.progress(),
                one.proposal(),
                one.request(),
                one.resultNumber(),
                one.steps(),
                one.papers(),
                false,
                false,
                false,
                signature,
                Optional.empty());
    }

    private Account account(String username) {
        return catalogue.accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static PaperOfDossier numbered(PaperKind kind, String reason) {
        return new PaperOfDossier(paper(kind, new AgencyCode("H23.31.09"), "12/2026", null), reason);
    }

    private static DossierPaper paper(
            PaperKind kind, @Nullable AgencyCode agency, String number, @Nullable Instant issuedAt) {
        return new DossierPaper(
                kind, ACCEPTED, DossierPaper.Issuer.DESK, agency, agency == null ? 0 : 2026, number, issuedAt, "", "");
    }

    /** What can be read in it; the document itself lies in {@code target/papers} to be looked at. */
    private static String text(byte[] pdf, String name) throws Exception {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static DossierDetail dossier() {
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
                NEW_DUE,
                false,
                null,
                null,
                DeskPassage.NONE,
                Punctuality.IN_PROGRESS,
                null,
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
                "",
                "123/2026",
                List.of(),
                List.of(),
                false,
                false,
                false);
    }
}
