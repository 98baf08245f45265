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

    private final NativeTableBody body = new NativeTableBody();

    /** @param keys of the columns' headings in the bundles, below the prefix */
    ReportTable(String prefix, String... keys) {
        addClassNames("figures-table", "report-table");
        var head = new NativeTableRow();
        for (String key : keys) {
            var cell = new NativeTableHeaderCell(getTranslation(prefix + "." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var header = new NativeTableHeader();
        header.add(head);
        add(header, body);
    }

    final void row(String name, NativeTableCell... cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        for (NativeTableCell cell : cells) {
            row.add(cell);
        }
        body.add(row);
    }
}
