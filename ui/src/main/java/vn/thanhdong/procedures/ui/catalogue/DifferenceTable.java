package vn.thanhdong.procedures.ui.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What two versions say differently, beside each other. */
final class DifferenceTable extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param before what the older version is called
     * @param after what the newer one is called
     */
    DifferenceTable(List<Difference> differences, String before, String after) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0"); // it scrolls, and not for the mouse alone
        if (differences.isEmpty()) {
            add(new Paragraph(getTranslation("diff.none")));
            return;
        }
        var head = new NativeTableRow();
        for (String title : List.of(getTranslation("diff.part"), before, after)) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        differences.forEach(one -> body.add(row(one)));
        var table = new NativeTable();
        table.addClassNames("figures-table", "difference-table");
        table.add(new NativeTableHeader(head), body);
        var sentence = new Paragraph(getTranslation("diff.says", differences.size()));
        sentence.addClassName("says");
        add(sentence, table);
    }

    private NativeTableRow row(Difference one) {
        var part = new NativeTableHeaderCell();
        part.getElement().setAttribute("scope", "row");
        part.add(new Span(one.part()));
        if (!one.item().isEmpty()) {
            var item = new Span(one.item());
            item.addClassName("hint");
            part.add(item);
        }
        var row = new NativeTableRow();
        row.add(part, cell(one.before(), "diff.new", "was"), cell(one.after(), "diff.gone", "is"));
        return row;
    }

    private NativeTableCell cell(String words, String missing, String side) {
        var cell = new NativeTableCell(words.isEmpty() ? getTranslation(missing) : words);
        cell.addClassName(words.isEmpty() ? "nothing" : side);
        return cell;
    }
}
