package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table of a report: headings from the bundles, a name at the beginning of each row. */
abstract class ReportTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    /** @param keys of the columns' headings in the bundles, below the prefix */
    ReportTable(String prefix, String... keys) {
        addClassNames("figures-table", "report-table");
        for (String key : keys) {
            column(getTranslation(prefix + "." + key));
        }
        var header = new NativeTableHeader();
        header.add(head);
        add(header, body);
    }

    /** One more column, after those before. */
    final void column(String heading) {
        var cell = new NativeTableHeaderCell(heading);
        cell.getElement().setAttribute("scope", "col");
        head.add(cell);
    }

    final NativeTableRow row(String name, NativeTableCell... cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        for (NativeTableCell cell : cells) {
            row.add(cell);
        }
        body.add(row);
        return row;
    }
}
