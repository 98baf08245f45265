package vn.thanhdong.history.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.thanhdong.history.query.DossierComparison;
import vn.thanhdong.history.query.DossierComparison.Group;
import vn.thanhdong.history.query.DossierComparison.Line;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;

/** Two moments of a dossier beside each other; what differs is marked by colour, by a sign and in words. */
final class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;

    ComparisonTable(DossierComparison compared, AskedMoments asked) {
        addClassName("comparison");
        if (compared.groups().isEmpty()) {
            add(new EmptyState(VaadinIcon.CLOCK, getTranslation("moments.none"), getTranslation("moments.none.more")));
            return;
        }
        var only = new Checkbox(getTranslation("moments.only"));
        only.addValueChangeListener(change -> setClassName("only-differences", change.getValue()));
        var count = new Paragraph(getTranslation("moments.differences", compared.differences()));
        count.getElement().setAttribute("role", "status");
        var bar = new Div(count, only);
        bar.addClassName("comparison-bar");
        var table = new NativeTable();
        table.addClassNames("figures-table", "comparison-table");
        table.add(head(asked));
        compared.groups().forEach(group -> table.add(body(group)));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0"); // it scrolls, and not for the mouse alone
        add(bar, scroll);
    }

    private NativeTableHeader head(AskedMoments asked) {
        return new NativeTableHeader(new NativeTableRow(
                header("col", getTranslation("moments.what")),
                header("col", Dates.second(asked.left())),
                header("col", Dates.second(asked.right()))));
    }

    private NativeTableBody body(Group group) {
        var body = new NativeTableBody();
        if (group.lines().stream().noneMatch(Line::differs)) {
            body.addClassName("same");
        }
        NativeTableHeaderCell name = header("colgroup", Names.of(group.name()));
        name.getElement().setAttribute("colspan", "3");
        var title = new NativeTableRow(name);
        title.addClassName("group");
        body.add(title);
        group.lines().forEach(line -> body.add(row(line)));
        return body;
    }

    private NativeTableRow row(Line line) {
        var name = header("row", Names.of(line.name()));
        if (line.differs()) {
            var mark = new Span(getTranslation("moments.differs"));
            mark.addClassNames("td-badge", "td-soon");
            name.add(mark);
        }
        var row = new NativeTableRow(name, cell(line.left()), cell(line.right()));
        row.addClassName(line.differs() ? "differs" : "same");
        return row;
    }

    private static NativeTableCell cell(Phrase value) {
        String text = Names.of(value);
        return new NativeTableCell(text.isEmpty() ? "–" : text);
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
