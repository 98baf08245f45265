package vn.thanhdong.procedures.ui.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    @TempDir
    Path folder;

    private static final List<String> HEADER = List.of("Mã", "Tên", "Số tiền", "Ngày");
    private static final List<List<Object>> ROWS = List.of(
            List.of("H23-1", "Nguyễn \"Hà\", phường", 8_000L, LocalDateTime.of(2026, 11, 23, 14, 5, 33)),
            List.of("H23-2", "=HYPERLINK(\"http://x\")", 0L, ""));

    @Test
    void a_csv_begins_with_the_mark_that_spreadsheets_need_and_quotes_what_must_be() throws IOException {
        var out = new ByteArrayOutputStream();

        new CsvFile().write(out, "Hồ sơ", HEADER, ROWS.iterator());

        assertThat(out.toString(UTF_8)).isEqualTo("""
                        \uFEFFMã,Tên,Số tiền,Ngày\r
                        H23-1,"Nguyễn ""Hà"", phường",8000,2026-11-23 14:05\r
                        H23-2,"'=HYPERLINK(""http://x"")",0,\r
                        """);
    }

    @Test
    void an_xlsx_is_a_workbook_with_all_rows_in_it() throws IOException {
        var out = new ByteArrayOutputStream();

        new XlsxFile().write(out, "Hồ sơ [1]", HEADER, ROWS.iterator());

        assertThat(entry(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1\"")
                .contains("<row r=\"3\"")
                .contains("<v>8000</v>");
        assertThat(entry(out.toByteArray(), "xl/sharedStrings.xml")).contains("ph&#x1b0;&#x1edd;ng");
    }

    /** Read as spreadsheets do, by the directory at the end. */
    private String entry(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
