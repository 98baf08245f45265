package vn.thanhdong.history.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import vn.thanhdong.history.query.CompareDossier;
import vn.thanhdong.history.query.DossierComparison;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;

/**
 * <i>Xem tại thời điểm</i>: a dossier as it stood at two moments, differences marked. The address holds both moments and
 * the axis, so that what was found can be sent.
 */
@Route(AuditView.ROUTE + "/:dossier/" + DossierMomentsView.ROUTE)
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/moments.css")
@RolesAllowed({
    "CLERK",
    "HEAD_OF_DIVISION",
    "OFFICER",
    "LEADER",
    "REGISTRY_CLERK",
    "PROVINCE_LEADER",
    "AUDITOR",
    "OPERATOR",
    "ADMINISTRATOR"
})
public class DossierMomentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "thoi-diem";

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Names names;
    private final transient Clock clock;
    private String title = "";

    public DossierMomentsView(Questions questions, Names names, Clock clock) {
        this.questions = questions;
        this.names = names;
        this.clock = clock;
        addClassName("moments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("file.none");
        DossierSummary summary = event.getRouteParameters()
                .get("dossier")
                .flatMap(DossierMomentsView::id)
                .map(id -> questions.ask(new FindDossier(id, -1)))
                .map(DossierDetail::summary)
                .orElse(null);
        if (summary == null) {
            add(new EmptyState(
                    VaadinIcon.FILE_SEARCH,
                    getTranslation("file.none"),
                    getTranslation("file.none.more"),
                    new Anchor("tim-kiem", getTranslation("nav.search"))));
        } else {
            show(
                    summary,
                    AskedMoments.in(event.getLocation().getQueryParameters(), summary.submittedAt(), clock.instant()));
        }
    }

    private void show(DossierSummary summary, AskedMoments asked) {
        title = getTranslation("moments.title", summary.code());
        DossierComparison compared =
                questions.ask(new CompareDossier(summary.id(), asked.left(), asked.right(), asked.axis()));
        add(
                new DossierHeading(summary, names),
                new DossierTabs(summary, DossierTabs.Tab.MOMENTS),
                new MomentsBar(AuditView.ROUTE + "/" + summary.id() + "/" + ROUTE, asked, compared),
                new ComparisonTable(compared, asked));
    }

    private static Optional<DossierId> id(String text) {
        try {
            return Optional.of(new DossierId(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
