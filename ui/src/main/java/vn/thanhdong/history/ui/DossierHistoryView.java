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
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** Everything that happened to one dossier. An address may point at one event: {@code ?su-kien=3}. */
@Route(AuditView.ROUTE + "/:dossier")
@StyleSheet("thanhdong/work.css")
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
public class DossierHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Names names;
    private final transient SignedIn signedIn;
    private String title = "";

    public DossierHistoryView(Questions questions, Names names, SignedIn signedIn) {
        this.questions = questions;
        this.names = names;
        this.signedIn = signedIn;
        addClassName("dossier-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("file.none");
        long pointedAt = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("su-kien")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(-1L);
        DossierDetail detail = event.getRouteParameters()
                .get("dossier")
                .flatMap(DossierHistoryView::id)
                .map(id -> questions.ask(new FindDossier(id, -1)))
                .orElse(DossierDetail.NOT_FOUND);
        DossierSummary summary = detail.summary();
        if (summary == null) {
            add(new EmptyState(
                    VaadinIcon.FILE_SEARCH,
                    getTranslation("file.none"),
                    getTranslation("file.none.more"),
                    new Anchor("tim-kiem", getTranslation("nav.search"))));
        } else {
            show(summary, pointedAt);
        }
    }

    private void show(DossierSummary summary, long pointedAt) {
        title = summary.code();
        add(
                new DossierHeading(summary, names),
                new DossierTabs(summary, DossierTabs.Tab.HISTORY),
                new HistoryList(questions.ask(new GetDossierHistory(summary.id())), words(), pointedAt));
        if (signedIn.is(Role.AUDITOR)) {
            add(new DossierDataViews(questions, names, summary));
        }
    }

    private HistoryWords words() {
        return new HistoryWords(
                (person, locale) -> names.person(new PersonId(person)),
                (agency, locale) -> names.agency(new AgencyCode(agency)));
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
