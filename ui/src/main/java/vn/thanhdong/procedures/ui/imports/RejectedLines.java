package vn.thanhdong.procedures.ui.imports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import vn.thanhdong.procedures.ui.search.FileLinks;

/** What was not taken in, line by line, to look at and to take away. */
final class RejectedLines extends Div {

    private static final long serialVersionUID = 1L;

    RejectedLines(List<RejectedLine> lines) {
        addClassName("card");
        Locale locale = getLocale();
        List<String> header = List.of(
                getTranslation("imports.column.line"),
                getTranslation("imports.column.column"),
                getTranslation("imports.column.reason"));
        var grid = new Grid<RejectedLine>();
        grid.addColumn(RejectedLine::line)
                .setHeader(header.getFirst())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RejectedLine::column)
                .setHeader(header.get(1))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.reason().in(locale)).setHeader(header.get(2));
        grid.setItems(lines);
        grid.setAllRowsVisible(lines.size() < 12);
        var files = new FileLinks(
                "dong-loi",
                getTranslation("imports.rejected"),
                header,
                () -> lines.stream()
                        .<List<Object>>map(line -> List.of(
                                line.line(), line.column(), line.reason().in(locale)))
                        .iterator());
        var head = new Div(new H2(getTranslation("imports.rejected")), files);
        head.addClassName("list-head");
        add(head, grid);
    }
}
