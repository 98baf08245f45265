package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.NativeTableCell;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.UnitLoad;
import vn.thanhdong.procedures.ui.search.CountCell;
import vn.thanhdong.ui.Names;

/** What waits for whom, by step. */
final class LoadTable extends ReportTable {

    private static final long serialVersionUID = 1L;

    LoadTable(UnitLoad load, Names names) {
        super("load.column", "person", "step", "waiting", "soon", "late");
        setCaptionText(getTranslation("load.caption"));
        for (UnitLoad.Row row : load.rows()) {
            boolean nobody = row.person().equals(ReportCell.NOBODY);
            row(
                    nobody ? getTranslation("load.nobody") : names.person(new PersonId(row.person())),
                    new NativeTableCell(names.step(row.step())),
                    count(load, row, ReportColumn.WAITING, row.waiting()),
                    count(load, row, ReportColumn.WAITING_SOON, row.soon()),
                    count(load, row, ReportColumn.WAITING_LATE, row.late()));
        }
    }

    private static CountCell count(UnitLoad load, UnitLoad.Row row, ReportColumn column, long number) {
        return new CountCell(column, number, load.dossiersOf(row, column));
    }
}
