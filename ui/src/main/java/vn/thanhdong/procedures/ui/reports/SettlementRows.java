package vn.thanhdong.procedures.ui.reports;

import java.util.Map;
import java.util.TreeMap;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.query.GetSettlementReport.By;
import vn.thanhdong.procedures.query.SettlementReport.Row;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Names;

/** What the rows of the form are called. */
final class SettlementRows {

    private final Map<String, Phrase> fields = new TreeMap<>();
    private final Names names;
    private final By by;

    SettlementRows(Catalogue catalogue, Names names, By by) {
        this.names = names;
        this.by = by;
        catalogue
                .procedures()
                .values()
                .forEach(procedure -> fields.put(procedure.field().vi(), procedure.field()));
    }

    String name(Row row) {
        if (by == By.UNIT) {
            return names.agencyWithPredecessors(new AgencyCode(row.code()));
        }
        Phrase field = fields.get(row.code());
        return field == null ? row.code() : Names.of(field);
    }
}
