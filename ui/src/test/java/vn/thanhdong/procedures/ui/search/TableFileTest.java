package vn.thanhdong.procedures.ui.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TableFileTest {

    private static final List<String> HEADER = List.of("Mã", "Tên", "Số tiền", "Ngày");
    private static final List<List<Object>> ROWS = List.of(
            List.of("H23-1", "Nguyễn \"Hà\", phường", 8_000L, LocalDateTime.of(2026, 11, 23, 14, 5, 33)),
            List.of("H23-2", "=HYPERLINK(\"http://x\")", 0L, ""));

    @Test
    void a_csv_begins_with_the_mark_that_spreadsheets_need_and_quotes_what_must_be() throws IOException {
        var out = new ByteArrayOutputStream();

        new CsvFile().write(out, "Hồ sơ", HEADER, ROWS.iterator());

        assertThat(out.toString(UTF_8))
                .isEqualTo("\uFEFFMã,Tên,Số tiền,Ngày\r\n"
                        + "H23-1,\"Nguyễn \"\"Hà\"\", phường\",8000,2026-11-23 14:05\r\n"
                        + "H23-2,\"'=HYPERLINK(\"\"http://x\"\")\",0,\r\n");
    }

    @Test
    void an_xlsx_is_a_workbook_with_all_rows_in_it() throws IOException {
        var out = new ByteArrayOutputStream();

        new XlsxFile().write(out, "Hồ sơ [1]", HEADER, ROWS.iterator());

        assertThat(entry(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1\"")
                .contains("<row r=\"3\"")
                .contains("<v>8000</v>");
        assertThat(entry(out.toByteArray(), "xl/sharedStrings.xml"))
                .contains("phường")
                .contains("Số tiền");
    }

    private static String entry(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
