package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import vn.thanhdong.procedures.query.DossierSummary;

/** The ways to look at a dossier, the one shown marked. */
final class DossierTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /** A way to look. */
    enum Tab {
        HISTORY,
        MOMENTS
    }

    DossierTabs(DossierSummary summary, Tab shown) {
        String history = AuditView.ROUTE + "/" + summary.id();
        addClassName("page-tabs");
        add(
                new Anchor("ho-so/" + summary.id(), getTranslation("file.tab.data")),
                tab(history, "file.tab.history", shown == Tab.HISTORY),
                tab(history + "/" + DossierMomentsView.ROUTE, "moments.tab", shown == Tab.MOMENTS));
    }

    private Anchor tab(String address, String word, boolean shown) {
        var tab = new Anchor(address, getTranslation(word));
        if (shown) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
