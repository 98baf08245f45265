package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.Function;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.procedures.query.GetSettlementReport.By;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SettlementReport;
import vn.thanhdong.procedures.query.SettlementReport.Row;
import vn.thanhdong.procedures.ui.search.CountCell;

/** The form as a table; every number leads to the dossiers that it counts, every unit to its own form. */
final class SettlementTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient GetSettlementReport question;
    private final NativeTableBody body = new NativeTableBody();

    /** @param unit address of a unit's own form */
    SettlementTable(
            GetSettlementReport question, SettlementReport report, SettlementRows rows, Function<Row, String> unit) {
        this.question = question;
        addClassNames("figures-table", "settlement-table");
        add(header(), body);
        int number = 1;
        for (Row row : report.rows()) {
            var name = new NativeTableHeaderCell();
            if (question.by() == By.UNIT) {
                name.add(new Anchor(unit.apply(row), rows.name(row)));
            } else {
                name.setText(rows.name(row));
            }
            row(String.valueOf(number++), name, row);
        }
        row("", new NativeTableHeaderCell(getTranslation("figures.total")), report.total())
                .addClassName("total");
    }

    private NativeTableHeader header() {
        var groups = new NativeTableRow(
                head("settlement.column.number", 2, 1),
                head("settlement.column." + question.by().name(), 2, 1));
        var columns = new NativeTableRow();
        for (SettlementColumns group : SettlementColumns.values()) {
            groups.add(head(group.key(), 1, group.columns().size()));
            for (ReportColumn column : group.columns()) {
                columns.add(head(SettlementColumns.key(column), 1, 1));
            }
        }
        var header = new NativeTableHeader();
        header.add(groups, columns);
        return header;
    }

    private NativeTableHeaderCell head(String key, int rows, int columns) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement()
                .setAttribute("scope", columns > 1 ? "colgroup" : "col")
                .setAttribute("rowspan", String.valueOf(rows))
                .setAttribute("colspan", String.valueOf(columns));
        return cell;
    }

    private NativeTableRow row(String number, NativeTableHeaderCell name, Row figures) {
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(new NativeTableCell(number), name);
        for (ReportColumn column : SettlementReport.COLUMNS) {
            row.add(new CountCell(column, figures.number(column), question.dossiersOf(figures, column)));
        }
        body.add(row);
        return row;
    }
}
