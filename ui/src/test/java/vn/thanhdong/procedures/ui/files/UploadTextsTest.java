package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.AttachmentText;

/** What stands in an upload is read when it comes, and is there when it is handed in. */
class UploadTextsTest {

    /** The letters of the papers, Vietnamese ones among them. */
    private static final String FONT = "/vn/thanhdong/papers/fonts/LiberationSerif-Regular.ttf";

    private static final PersonId OWNER = new PersonId("somebody");

    @TempDir
    Path data;

    private final KeysInMemory keys = new KeysInMemory();
    private FileUploads uploads;

    @BeforeEach
    void open() {
        uploads = new FileUploads(data, keys, VirusScan.OFF);
    }

    @Test
    void the_text_of_a_pdf_and_of_a_docx_is_read_with_its_accents() throws Exception {
        assertThat(read(pdf("Thửa đất số 42, khu bãi bồi ven sông Kinh Thầy", "")))
                .contains("khu bãi bồi ven sông Kinh Thầy");
        assertThat(read(docx("Giấy ủy quyền của ông Đỗ Đức Thịnh"))).isEqualTo("Giấy ủy quyền của ông Đỗ Đức Thịnh");
    }

    @Test
    void what_cannot_be_read_is_taken_all_the_same() throws Exception {
        assertThat(read("%PDF-1.7 cut off in the middle".getBytes(UTF_8))).isEmpty();
        assertThat(read(pdf("Khu bãi bồi", "secret"))).as("under a password").isEmpty();
        assertThat(read(docx("<broken"))).isEmpty();
    }

    @Test
    void of_a_long_document_the_beginning_is_read() throws Exception {
        assertThat(read(docx("bãi bồi ".repeat(10_000))))
                .startsWith("bãi bồi bãi")
                .hasSizeBetween(AttachmentText.MOST_CHARACTERS - 10, AttachmentText.MOST_CHARACTERS);
    }

    @Test
    void nobody_is_told_what_stands_in_the_uploads_of_others_or_of_who_was_erased() throws Exception {
        StoredUpload stored = stored(docx("Khu bãi bồi"));

        assertThat(uploads.texts(List.of(stored.attachment()), new PersonId("somebody-else")))
                .isEmpty();
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("Khu");
            }
        }
        keys.erase(OWNER);
        assertThat(uploads.texts(List.of(stored.attachment()), OWNER)).isEmpty();
    }

    private String read(byte[] document) throws Exception {
        return uploads.texts(List.of(stored(document).attachment()), OWNER).stream()
                .map(AttachmentText::text)
                .findFirst()
                .orElse("");
    }

    private StoredUpload stored(byte[] document) throws Exception {
        return uploads.store(new ByteArrayInputStream(document), "other", OWNER);
    }

    private static byte[] pdf(String text, String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                InputStream letters = Objects.requireNonNull(UploadTextsTest.class.getResourceAsStream(FONT))) {
            var font = PDType0Font.load(document, letters);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/"
                            + "officeDocument/2006/relationships/officeDocument\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                            + "<w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
