package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thanhdong.notices.query.FindNoticesOfDossier;
import vn.thanhdong.notices.query.NoticesFound;

/** What the applicant of a dossier was told, or still is to be told, newest first. */
public final class NoticesOfDossier extends Div {

    private static final long serialVersionUID = 1L;

    public NoticesOfDossier(Questions questions, String dossier) {
        try {
            show(questions.ask(new FindNoticesOfDossier(dossier)));
        } catch (ServiceUnavailable away) {
            add(new Paragraph(getTranslation("notice.away"))); // the dossier itself is shown all the same
        }
    }

    private void show(NoticesFound found) {
        if (found.notices().isEmpty()) {
            var none = new Paragraph(getTranslation("notice.none"));
            none.addClassName("td-quiet");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("td-notices");
        found.notices().forEach(notice -> list.add(new NoticeLine(notice)));
        add(list);
    }
}
