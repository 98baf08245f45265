package vn.thanhdong.procedures.ui.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

/** Comma-separated values as of RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the accents. */
public final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(OutputStream out, String title, List<String> header, Iterator<List<Object>> rows)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        line(writer, List.copyOf(header));
        while (rows.hasNext()) {
            line(writer, rows.next());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(cell(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String cell(Object value) {
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        // a spreadsheet takes such a text for a formula and runs it: what applicants write must stay a text
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }
}
