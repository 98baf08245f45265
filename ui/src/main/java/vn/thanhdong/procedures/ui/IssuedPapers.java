package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.procedures.ui.files.PaperLink;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.check.CheckLink;

/** Official papers that the applicant was given, each exactly as it was issued. */
final class IssuedPapers extends UnorderedList {

    private static final long serialVersionUID = 1L;

    IssuedPapers(DossierId dossier, List<DossierPaper> papers) {
        for (DossierPaper paper : papers) {
            String name = Names.of(Terms.of(paper.kind()));
            String number = getTranslation("mine.papers.number", paper.number(), Dates.day(paper.issuedAt()));
            add(new ListItem(new PaperLink(dossier, paper, name), new Text(" · " + number)));
        }
        if (!papers.isEmpty()) {
            add(new ListItem(new CheckLink()));
        }
    }

    /** Those that can be opened, oldest first. */
    static List<DossierPaper> of(DossierDetail detail) {
        return detail.papers().stream()
                .map(PaperOfDossier::paper)
                .filter(DossierPaper::isKept)
                .toList();
    }
}
