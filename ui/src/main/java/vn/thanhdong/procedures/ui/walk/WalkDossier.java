package vn.thanhdong.procedures.ui.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.DueBadge;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.StatusBadge;

/** The dossier as it stands now: its code, its state, and for whom it waits. */
final class WalkDossier extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Names names;

    WalkDossier(Names names) {
        this.names = names;
        addClassNames("td-section", "td-walk-dossier");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(DossierDetail detail) {
        removeAll();
        add(new H2(getTranslation("walk.dossier")));
        DossierSummary summary = detail.summary();
        DossierProgress progress = detail.progress();
        if (summary == null || progress == null) {
            add(new Paragraph(getTranslation("walk.dossier.none")));
            return;
        }
        var code = new Div(summary.code());
        code.addClassName("td-code");
        var badges = new Div(new StatusBadge(progress.status(), names), new DueBadge(summary));
        badges.addClassName("td-badges");
        add(code, badges, waits(progress));
        if (!detail.resultNumber().isBlank()) {
            add(new Paragraph(getTranslation("walk.result", detail.resultNumber())));
        }
    }

    private Paragraph waits(DossierProgress progress) {
        Station station = progress.station();
        if (station == null) {
            return new Paragraph(getTranslation("walk.ended"));
        }
        return new Paragraph(getTranslation(
                "walk.waits", names.role(station.role()), names.agency(station.agency()), Dates.time(station.dueAt())));
    }
}
