package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.thanhdong.access.query.DataViews;
import vn.thanhdong.access.query.FindViewsOfDossier;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Questions;

/** For an auditor: who in person looked at the personal data of a dossier. */
final class DossierDataViews extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Questions questions;
    private final transient DossierSummary dossier;
    private final DataViewList list;

    DossierDataViews(Questions questions, Names names, DossierSummary dossier) {
        this.questions = questions;
        this.dossier = dossier;
        this.list = new DataViewList(names, id -> new Anchor("ho-so/" + id, dossier.code()));
        addClassName("card");
        DataViews page = questions.ask(new FindViewsOfDossier(dossier.id().value(), PAGE, 0));
        var count = new Paragraph(
                page.total() == 0 ? getTranslation("views.section.none") : getTranslation("views.total", page.total()));
        count.addClassName("hint");
        add(new H2(getTranslation("views.section")), count, list);
        show(page);
    }

    private void show(DataViews page) {
        list.show(page);
        if (page.next() > 0) {
            var more = new Button(getTranslation("views.more"));
            more.addClickListener(click -> {
                remove(more);
                show(questions.ask(new FindViewsOfDossier(dossier.id().value(), PAGE, page.next())));
            });
            add(more);
        }
    }
}
