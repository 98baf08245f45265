package vn.thanhdong.procedures.ui.books;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.Handover.Direction;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** The list of one unit as it is printed; each code opens its dossier. */
final class HandoverTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    HandoverTable(Handover handover, Handover.Sheet sheet, Names names) {
        boolean out = handover.direction() == Direction.TO_AGENCY;
        addClassNames("figures-table", "handover-table");
        var header = new NativeTableHeader();
        header.add(head(out));
        var body = new NativeTableBody();
        for (DossierSummary dossier : sheet.dossiers()) {
            var link = new Anchor(DossierLink.of(dossier), dossier.code());
            link.addClassName("code");
            var code = new NativeTableHeaderCell(link);
            code.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(code);
            row.add(new NativeTableCell(names.procedure(dossier.procedure())));
            row.add(new NativeTableCell(
                    dossier.applicantName().isBlank() ? getTranslation("file.erased.name") : dossier.applicantName()));
            row.add(new NativeTableCell(Dates.time(handover.momentOf(dossier))));
            row.add(new NativeTableCell(Dates.time(dossier.dueAt())
                    + (dossier.provisional() ? " " + getTranslation("due.provisional") : "")));
            if (out) {
                row.add(new NativeTableCell(names.step(dossier.desk().toStep())));
            }
            body.add(row);
        }
        add(header, body);
    }

    private NativeTableRow head(boolean out) {
        List<String> columns =
                new ArrayList<>(List.of("code", "procedure", "applicant", out ? "handedOver" : "cameBack", "due"));
        if (out) {
            columns.add("toStep");
        }
        var row = new NativeTableRow();
        for (String column : columns) {
            var cell = new NativeTableHeaderCell(getTranslation("register.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }
}
