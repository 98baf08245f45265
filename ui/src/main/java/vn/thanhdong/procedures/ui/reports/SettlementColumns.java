package vn.thanhdong.procedures.ui.reports;

import java.util.List;
import vn.thanhdong.procedures.query.ReportColumn;

/** The groups of columns of the form, in its order. */
enum SettlementColumns {
    RECEIVED(
            ReportColumn.ALL, ReportColumn.RECEIVED_ONLINE, ReportColumn.RECEIVED_OTHERWISE, ReportColumn.CARRIED_OVER),
    SETTLED(ReportColumn.SETTLED, ReportColumn.SETTLED_EARLY, ReportColumn.SETTLED_ON_TIME, ReportColumn.SETTLED_LATE),
    OPEN(ReportColumn.OPEN, ReportColumn.OPEN_WITHIN, ReportColumn.OPEN_LATE);

    private final List<ReportColumn> columns;

    SettlementColumns(ReportColumn... columns) {
        this.columns = List.of(columns);
    }

    List<ReportColumn> columns() {
        return columns;
    }

    /** Of its heading in the bundles. */
    String key() {
        return "settlement.group." + name();
    }

    /** Of a column's heading in the bundles. */
    static String key(ReportColumn column) {
        return "settlement.column." + column.name();
    }
}
