package vn.thanhdong.ui.mandates;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.history.query.MandateReport.Export;
import vn.thanhdong.history.query.MandateReport.Opened;
import vn.thanhdong.history.query.MandateReport.Search;
import vn.thanhdong.ui.Dates;

/** What one member looked at and took away, as tables that can be printed. */
final class ReportTable {

    private ReportTable() {}

    static Component dossiers(List<Opened> dossiers) {
        var table = table("dossier", "first", "last", "looks", "persons", "reason");
        dossiers.forEach(one -> row(
                table,
                one.dossier().isEmpty()
                        ? new Span(translate("mandate.report.addresses"))
                        : new Anchor("ho-so/" + one.dossier(), code(one)),
                new Span(Dates.time(one.first())),
                new Span(Dates.time(one.last())),
                new Span(String.valueOf(one.looks())),
                new Span(String.valueOf(one.persons())),
                new Span(reasons(one))));
        return scrolled(table);
    }

    static Component exports(List<Export> exports) {
        var table = table("export", "events", "reason");
        exports.forEach(one -> row(
                table, new Span(Dates.time(one.at())), new Span(String.valueOf(one.events())), new Span(one.reason())));
        return scrolled(table);
    }

    static Component searches(List<Search> searches, SearchWords words) {
        var table = table("search", "filter", "found");
        searches.forEach(one -> row(
                table, new Span(Dates.time(one.at())), new Span(words.of(one)), new Span(String.valueOf(one.found()))));
        return scrolled(table);
    }

    static String code(Opened one) {
        return one.code().isEmpty() ? one.dossier() : one.code();
    }

    static String reasons(Opened one) {
        return one.reasons().isEmpty() ? translate("mandate.report.byMandate") : String.join("; ", one.reasons());
    }

    private static NativeTable table(String... columns) {
        var table = new NativeTable();
        table.addClassName("figures-table");
        var row = new NativeTableRow();
        Stream.of(columns).forEach(key -> {
            var cell = new NativeTableHeaderCell(translate("mandate.report.column." + key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table.getHead().add(row);
        return table;
    }

    private static void row(NativeTable table, Component... cells) {
        var row = new NativeTableRow();
        Stream.of(cells).forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
    }

    private static Div scrolled(NativeTable table) {
        var scrolled = new Div(table);
        scrolled.addClassName("table-scroll");
        return scrolled;
    }
}
