package vn.thanhdong.procedures.ui.search;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, flushed as it grows. */
public final class XlsxFile implements TableFile {

    private static final int FLUSHED_ROWS = 1_000;
    /** Excel's own limit is 1,048,576 rows with the header. */
    private static final int MOST_ROWS = 1_048_575;

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;

    @Override
    public void write(OutputStream out, String title, List<String> header, Iterator<List<Object>> rows)
            throws IOException {
        try (var workbook = new Workbook(out, "ThanhDong", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name(title));
            sheet.freezePane(0, 1);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 1; rows.hasNext() && row <= MOST_ROWS; row++) {
                List<Object> cells = rows.next();
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row, column, cells.get(column));
                }
                if (row % FLUSHED_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> {
                String text = value.toString();
                if (!text.isEmpty()) {
                    sheet.value(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                }
            }
        }
    }

    private static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
