package vn.thanhdong.procedures.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.ui.search.CountCell;
import vn.thanhdong.ui.Percent;

/** The figures as a table that can be printed; every number leads to the dossiers that it counts. */
final class FiguresTable extends NativeTable {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 3 + FigureMeasure.values().length;

    private final GetServiceFigures question;
    private final FigureNames names;
    private final NativeTableBody body = new NativeTableBody();

    FiguresTable(GetServiceFigures question, ServiceFigures figures, FigureNames names, String caption) {
        this.question = question;
        this.names = names;
        addClassName("figures-table");
        setCaptionText(caption);
        header();
        add(body);
        List<FigureGroup> groups = FigureGroup.of(figures.rows(), names::headingOf);
        groups.forEach(group -> group(group, groups.size() > 1));
        NativeTableRow total =
                row(getTranslation("figures.total"), "", figures.total(), question.dossiersOf(figures.total()));
        total.addClassName("total");
    }

    private void header() {
        var row = new NativeTableRow();
        row.add(
                headerCell("figures.column.code"),
                headerCell("figures.column.name." + question.by().name()));
        for (FigureMeasure measure : FigureMeasure.values()) {
            row.add(headerCell("figures.column." + measure.name()));
            if (measure == FigureMeasure.RECEIVED_TOTAL) {
                row.add(headerCell("figures.column.share"));
            }
        }
        var header = new NativeTableHeader();
        header.add(row);
        add(header);
    }

    private NativeTableHeaderCell headerCell(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void group(FigureGroup group, boolean headed) {
        if (headed && !group.heading().isEmpty()) {
            var cell = new NativeTableHeaderCell(names.heading(group.heading()));
            cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS)).setAttribute("scope", "colgroup");
            var row = new NativeTableRow(cell);
            row.addClassName("heading");
            body.add(row);
        }
        for (ServiceFigures.Row one : group.rows()) {
            row(names.row(one), one.code(), one, question.dossiersOf(one));
        }
        if (names.isSummedBy(group, question)) {
            row(getTranslation("figures.subtotal", names.heading(group.heading())), "", group.sum(), dossiersOf(group))
                    .addClassName("subtotal");
        }
    }

    private DossierFilter dossiersOf(FigureGroup group) {
        Set<ProcedureCode> procedures =
                group.rows().stream().map(row -> new ProcedureCode(row.code())).collect(Collectors.toSet());
        var narrower = new GetServiceFigures(
                question.from(),
                question.to(),
                question.by(),
                procedures,
                question.agencies(),
                question.areas(),
                question.asOf());
        return narrower.dossiersOf(new ServiceFigures.Row(ServiceFigures.TOTAL, 0, 0, 0, 0, 0, 0));
    }

    private NativeTableRow row(String name, String code, ServiceFigures.Row figures, DossierFilter dossiers) {
        var row = new NativeTableRow();
        var codeCell = new NativeTableCell(code);
        codeCell.addClassName("code");
        var nameCell = new NativeTableHeaderCell(name);
        nameCell.getElement().setAttribute("scope", "row");
        row.add(codeCell, nameCell);
        for (FigureMeasure measure : FigureMeasure.values()) {
            row.add(new CountCell(measure, measure.of(figures), measure.narrow(dossiers)));
            if (measure == FigureMeasure.RECEIVED_TOTAL) {
                row.add(share(figures));
            }
        }
        body.add(row);
        return row;
    }

    private NativeTableCell share(ServiceFigures.Row figures) {
        var cell = new NativeTableCell();
        cell.addClassName("share");
        if (figures.share().isEmpty()) {
            var none = new Span(getTranslation("figures.none"));
            none.addClassName("hint");
            cell.add(none);
            return cell;
        }
        double share = figures.share().getAsDouble();
        var bar = new Div();
        bar.addClassName("bar");
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.4f", share));
        bar.getElement().setAttribute("aria-hidden", "true");
        cell.add(bar, new Span(Percent.of(share, getLocale())));
        return cell;
    }
}
