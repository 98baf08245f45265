package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Signs;
import vn.thanhdong.procedures.query.GetSigns;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SignReport;
import vn.thanhdong.procedures.query.SignReport.Row;
import vn.thanhdong.procedures.ui.search.CountCell;
import vn.thanhdong.procedures.ui.search.FilterLink;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Percent;

/** The signs by unit, and the rate on time with and without the dossiers that show any. */
final class SignsTable extends ReportTable {

    private static final long serialVersionUID = 1L;

    private final transient GetSigns question;
    private final transient Signs signs;

    SignsTable(GetSigns question, SignReport report, Names names, Signs signs) {
        super("signs.column", "unit", "settled");
        this.question = question;
        this.signs = signs;
        signs.definitions().forEach(one -> column(one.name().in(getLocale())));
        Stream.of("any", "onTime", "without").forEach(key -> column(getTranslation("signs.column." + key)));
        addClassName("signs-table");
        setCaptionText(getTranslation("signs.caption", Dates.day(question.from()), Dates.day(question.to())));
        report.rows().forEach(row -> row(names.agency(new AgencyCode(row.code())), cells(row)));
        row(getTranslation("figures.total"), cells(report.total())).addClassName("total");
    }

    private NativeTableCell[] cells(Row row) {
        List<NativeTableCell> cells = new ArrayList<>();
        cells.add(count(row, ReportColumn.SETTLED));
        signs.definitions().forEach(one -> cells.add(count(row, ReportColumn.of(one.sign()))));
        cells.add(count(row, ReportColumn.SIGN_ANY));
        cells.add(share(row, row.onTime(), ReportColumn.SETTLED_IN_TIME));
        cells.add(share(row, row.onTimeUnsigned(), ReportColumn.UNSIGNED_IN_TIME));
        return cells.toArray(NativeTableCell[]::new);
    }

    private CountCell count(Row row, ReportColumn column) {
        return new CountCell(column, row.number(column), question.dossiersOf(row, column));
    }

    /** A share leads to the dossiers that are its numerator. */
    private NativeTableCell share(Row row, OptionalDouble share, ReportColumn column) {
        var cell = new NativeTableCell();
        cell.addClassName("number");
        if (share.isEmpty()) {
            cell.setText(getTranslation("signs.noShare"));
        } else if (row.number(column) == 0) {
            cell.setText(Percent.of(share.getAsDouble(), getLocale()));
        } else {
            cell.add(new Anchor(
                    FilterLink.to(question.dossiersOf(row, column)), Percent.of(share.getAsDouble(), getLocale())));
        }
        return cell;
    }
}
