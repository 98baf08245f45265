package vn.thanhdong.procedures.ui.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SettlementReport;
import vn.thanhdong.procedures.query.SettlementReport.Row;
import vn.thanhdong.ui.Dates;

/** The form as a workbook that is printed and signed as it is: headings, merged columns, borders, numbers as numbers. */
final class SettlementSheet {

    private static final int NAME = 1;
    private static final int FIRST_COLUMN = 2;
    private static final int LAST_COLUMN = FIRST_COLUMN + SettlementReport.COLUMNS.size() - 1;
    private static final int HEAD = 6;
    private static final int WIDE = 44;
    private static final int NARROW = 11;

    private final GetSettlementReport question;
    private final SettlementReport report;
    private final SettlementRows rows;
    private final String unit;
    private final UnaryOperator<String> words;

    /** @param words of a key of the bundles */
    SettlementSheet(
            GetSettlementReport question,
            SettlementReport report,
            SettlementRows rows,
            String unit,
            UnaryOperator<String> words) {
        this.question = question;
        this.report = report;
        this.rows = rows;
        this.unit = unit;
        this.words = words;
    }

    byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "ThanhDong", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("II.06a");
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.width(NAME, WIDE);
            above(sheet);
            head(sheet);
            int line = HEAD + 3;
            for (Row row : report.rows()) {
                sheet.value(line, 0, line - HEAD - 2);
                numbers(sheet, line++, rows.name(row), row);
            }
            numbers(sheet, line, words.apply("figures.total"), report.total());
            sheet.range(line, 0, line, LAST_COLUMN).style().bold().set();
            sheet.range(HEAD, 0, line, LAST_COLUMN)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .set();
            sheet.value(line + 2, NAME, words.apply("settlement.maker"));
            sheet.value(line + 2, LAST_COLUMN - 3, words.apply("settlement.head"));
            sheet.freezePane(FIRST_COLUMN, HEAD + 3);
        }
    }

    private void above(Worksheet sheet) {
        sheet.value(0, 0, words.apply("settlement.form"));
        sheet.value(1, 0, words.apply("settlement.form.title"));
        sheet.style(1, 0).bold().fontSize(13).set();
        sheet.value(2, 0, filled("settlement.period", Dates.day(question.from()), Dates.day(question.to())));
        sheet.value(3, 0, filled("settlement.unit", unit));
        sheet.value(4, 0, words.apply("settlement.measure"));
    }

    private void head(Worksheet sheet) {
        sheet.value(HEAD, 0, words.apply("settlement.column.number"));
        sheet.value(HEAD, NAME, words.apply("settlement.column." + question.by().name()));
        sheet.range(HEAD, 0, HEAD + 1, 0).merge();
        sheet.range(HEAD, NAME, HEAD + 1, NAME).merge();
        int column = FIRST_COLUMN;
        for (SettlementColumns group : SettlementColumns.values()) {
            sheet.value(HEAD, column, words.apply(group.key()));
            sheet.range(HEAD, column, HEAD, column + group.columns().size() - 1).merge();
            for (ReportColumn one : group.columns()) {
                sheet.width(column, NARROW);
                sheet.value(HEAD + 1, column++, words.apply(SettlementColumns.key(one)));
            }
        }
        for (int i = 0; i <= LAST_COLUMN; i++) {
            sheet.value(HEAD + 2, i, "(" + (i + 1) + ")");
        }
        sheet.range(HEAD, 0, HEAD + 2, LAST_COLUMN)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private static void numbers(Worksheet sheet, int line, String name, Row row) {
        sheet.value(line, NAME, name);
        int column = FIRST_COLUMN;
        for (ReportColumn one : SettlementReport.COLUMNS) {
            sheet.value(line, column++, row.number(one));
        }
    }

    private String filled(String key, Object... about) {
        return new java.text.MessageFormat(words.apply(key), java.util.Locale.ROOT).format(about);
    }
}
