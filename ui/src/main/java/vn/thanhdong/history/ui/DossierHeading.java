package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.StatusBadge;

/** Which dossier a page is about: procedure, owner, code and how it stands now. */
final class DossierHeading extends Div {

    private static final long serialVersionUID = 1L;

    DossierHeading(DossierSummary summary, Names names) {
        var code = new Span(summary.code());
        code.addClassName("code");
        add(new PageHeader(
                names.procedure(summary.procedure()),
                summary.applicantName().isBlank() ? getTranslation("file.erased.name") : summary.applicantName(),
                code,
                new StatusBadge(summary.status(), names)));
    }
}
