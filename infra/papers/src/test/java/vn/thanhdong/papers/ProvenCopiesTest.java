package vn.thanhdong.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.decoder.Version;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.procedures.query.PaperProof;

class ProvenCopiesTest {

    private static final String SITE = "https://dichvucong.haiphong.gov.vn";
    private static final String PROOF =
            "c2sp.org/tlog-proof@v1\nindex 1599999\n\nlog.example\n1600000\nroot\n\n— log.example x\n";

    private final ProvenCopies copies = new ProvenCopies(PackSource.ofClassPath(), SITE);

    @Test
    void the_code_on_paper_of_300_dots_to_the_inch_gives_back_every_digit_of_the_longest_proof() throws Exception {
        String digits = digits(PaperProof.MOST_DIGITS);
        byte[] issued = paper(400);

        byte[] copy = copies.copy(issued, proven(digits));

        kept("proven", copy);
        try (var document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
            Result[] codes = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(codes).hasSize(1);
            assertThat(codes[0].getText()).isEqualTo(SITE + "/kiem-tra#" + digits);
            assertThat(codes[0].getNumBits()).isLessThanOrEqualTo(bitsOf(Version.getVersionForNumber(25)));
        }
    }

    @Test
    void the_copy_begins_with_the_paper_as_issued_and_the_whole_proof_is_attached_in_the_clear() throws Exception {
        byte[] issued = paper(400);

        byte[] copy = copies.copy(issued, proven(digits(2_600)));

        assertThat(Arrays.copyOf(copy, issued.length)).isEqualTo(issued);
        assertThat(new String(copy, ISO_8859_1))
                .contains("stream\r\n" + new String(PROOF.getBytes(UTF_8), ISO_8859_1) + "\r\nendstream");
        try (var document = Loader.loadPDF(copy)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("bang-chung.tlog-proof");
            assertThat(new String(
                            files.get("bang-chung.tlog-proof").getEmbeddedFile().toByteArray(), UTF_8))
                    .isEqualTo(PROOF);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Mục số 1.600.000 trong sổ gồm 1.600.001 mục")
                    .contains(SITE + "/kiem-tra");
        }
    }

    @Test
    void a_full_page_is_followed_by_one_with_the_code_and_a_longer_proof_is_in_the_file_alone() throws Exception {
        byte[] copy = copies.copy(paper(60), new PaperProof(PaperProof.State.PROVEN, PROOF, "", 1_600_000, 1_600_001));

        try (var document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("chỉ có trong tệp PDF")
                    .doesNotContain("Quét mã bên cạnh");
        }
    }

    @Test
    void before_the_log_has_it_the_paper_says_that_its_proof_is_pending_and_without_a_log_it_stays_as_it_is()
            throws Exception {
        byte[] issued = paper(400);

        byte[] copy = copies.copy(issued, PaperProof.PENDING);

        kept("pending", copy);
        assertThat(Arrays.copyOf(copy, issued.length)).isEqualTo(issued);
        try (var document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("ĐANG CHỜ BẰNG CHỨNG")
                    .contains("in lại để có bằng chứng");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
        assertThat(copies.copy(issued, PaperProof.NONE)).isSameAs(issued);
    }

    private static PaperProof proven(String digits) {
        return new PaperProof(PaperProof.State.PROVEN, PROOF, digits, 1_600_000, 1_600_001);
    }

    private static String digits(int count) {
        var random = new Random(42);
        var digits = new StringBuilder("7");
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** Data bits of level L, with those that correct. */
    private static int bitsOf(Version version) {
        return version.getTotalCodewords() * Byte.SIZE;
    }

    /** A page with a line whose lower end is so many points above its foot. */
    private static byte[] paper(float above) throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(80, above, 400, 2);
                content.fill();
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    private static void kept(String name, byte[] pdf) throws Exception {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), pdf);
    }
}
