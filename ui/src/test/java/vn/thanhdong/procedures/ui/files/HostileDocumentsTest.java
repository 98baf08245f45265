package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.PersonId;

/** Documents that are small and made to become large: they are taken, and cost no more than any other. */
class HostileDocumentsTest {

    private static final int MIB = 1024 * 1024;
    private static final PersonId OWNER = new PersonId("somebody");

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path data;

    @Test
    void a_page_that_unpacks_to_hundreds_of_megabytes_is_not_unpacked_into_memory() throws Exception {
        byte[] document = pdf(packed(" ", 300 * MIB), "");
        assertThat(document.length).isLessThan(2 * MIB);

        assertThat(costOf(document, FileType.PDF)).isLessThan(100L * MIB);
        assertThat(taken(document)).isEqualTo(FileType.PDF);
    }

    @Test
    void a_page_of_objects_without_end_is_given_up_when_they_have_taken_what_they_may() throws Exception {
        byte[] document = pdf(packed("<<>> ", 60 * MIB), "");

        assertThat(costOf(document, FileType.PDF)).isLessThan(ReadingAllowance.MEMORY_BYTES + 50L * MIB);
    }

    @Test
    void a_row_of_two_hundred_million_columns_takes_no_memory() throws Exception {
        byte[] document = pdf(packed(" ", MIB), "/DecodeParms <</Predictor 12 /Columns 200000000>>");

        assertThat(costOf(document, FileType.PDF)).isLessThan(50L * MIB);
    }

    @Test
    void a_text_that_unpacks_to_hundreds_of_megabytes_is_read_while_it_is_unpacked() throws Exception {
        byte[] document = docx("<!-- " + " ".repeat(1000) + "-->", 300 * MIB);
        assertThat(document.length).isLessThan(2 * MIB);

        assertThat(costOf(document, FileType.DOCX)).isLessThan(50L * MIB);
        assertThat(taken(document)).isEqualTo(FileType.DOCX);
    }

    @Test
    void one_name_without_end_is_given_up() throws Exception {
        assertThat(costOf(docx("x", 500 * MIB), FileType.DOCX)).isLessThan(ReadingAllowance.MEMORY_BYTES + 200L * MIB);
    }

    @Test
    void an_archive_that_unpacks_to_more_than_a_gigabyte_is_no_document() throws Exception {
        byte[] document = docx(" ", 1025 * MIB);

        assertThatThrownBy(() -> taken(document)).isInstanceOf(UploadRefused.class);
    }

    @Test
    void reading_ends_when_its_time_is_over() {
        byte[] document = "%PDF-1.7\n".getBytes(ISO_8859_1);

        assertThatThrownBy(() -> DocumentText.read(
                        FileType.PDF,
                        () -> new ByteArrayInputStream(document),
                        new Excerpt(System.nanoTime()),
                        new ReadingAllowance(Duration.ZERO)))
                .isInstanceOf(ReadingAllowance.Spent.class);
    }

    /** Bytes that this thread took for reading it; whether there is an end to it is not asked, and no text is. */
    private long costOf(byte[] document, FileType type) {
        var time = Duration.ofSeconds(60); // it is the memory that has to end it
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            DocumentText.read(
                    type,
                    () -> new ByteArrayInputStream(document),
                    new Excerpt(System.nanoTime() + time.toNanos()),
                    new ReadingAllowance(time));
        } catch (Exception givenUp) {
            assertThat(givenUp).isNotInstanceOf(NullPointerException.class);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private FileType taken(byte[] document) throws Exception {
        return new FileUploads(data, new KeysInMemory(), VirusScan.OFF)
                .store(new ByteArrayInputStream(document), "other", OWNER)
                .type();
    }

    private static byte[] packed(String again, int bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            repeat(again, bytes, deflating);
        }
        return packed.toByteArray();
    }

    private static void repeat(String again, int bytes, OutputStream into) throws IOException {
        byte[] piece = again.repeat(MIB / again.length()).getBytes(ISO_8859_1);
        for (int written = 0; written < bytes; written += piece.length) {
            into.write(piece);
        }
    }

    /** One page, of this content. */
    private static byte[] pdf(byte[] packed, String parameters) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("""
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 4 0 R]>> endobj
                4 0 obj <</Length %d /Filter /FlateDecode %s>>
                stream
                """.formatted(packed.length, parameters)).getBytes(ISO_8859_1));
        bytes.write(packed);
        bytes.write("\nendstream endobj\ntrailer <</Root 1 0 R /Size 5>>\n%%EOF\n".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] docx(String again, int bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><";
            zip.write((again.startsWith("<") ? start.substring(0, start.length() - 1) : start).getBytes(ISO_8859_1));
            repeat(again, bytes, zip);
        }
        return packed.toByteArray();
    }
}
