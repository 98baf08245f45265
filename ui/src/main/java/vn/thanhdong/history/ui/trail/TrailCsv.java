package vn.thanhdong.history.ui.trail;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.history.query.AuditEvent;

/** Comma-separated values as of RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the accents. */
record TrailCsv(TrailRows rows, List<String> header) implements TrailFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    TrailCsv {
        header = List.copyOf(header);
    }

    @Override
    public void write(OutputStream out, Iterator<AuditEvent> events) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        writer.write(line(header));
        while (events.hasNext()) {
            writer.write(line(rows.row(events.next())));
        }
        writer.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TrailCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        // a spreadsheet takes such a text for a formula and runs it: it must stay a text
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    @Override
    public String name() {
        return "nhat-ky.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }
}
