package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.DueBadge;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.StatusBadge;

/** A citizen's own dossiers, newest first, with what is asked of them. */
@RolesAllowed("CITIZEN")
@PortalPage
@Route(value = "ho-so-cua-toi", layout = PublicFrame.class)
public class MyDossiersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;
    private static final Set<NationalStatus> OTHERS =
            EnumSet.complementOf(EnumSet.copyOf(NationalStatus.WITH_THE_APPLICANT));

    private final transient Questions questions;
    private final transient Names names;

    public MyDossiersView(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("mine.title"), getTranslation("mine.explained")));
        DossierFilter mine = DossierFilter.ALL.withWaiting(Waiting.FILED_BY_ME);
        var asked = cards();
        more(asked, mine.withStatuses(NationalStatus.WITH_THE_APPLICANT), "");
        var others = cards();
        more(others, mine.withStatuses(OTHERS), "");
        if (asked.getChildren().findAny().isPresent()) {
            add(new H2(getTranslation("mine.waiting")), asked);
        }
        if (others.getChildren().findAny().isPresent()) {
            add(new H2(getTranslation("mine.others")), others);
        }
        if (getChildren().count() == 1) {
            var find = new Anchor("", getTranslation("mine.find"));
            find.addClassNames("td-button", "td-button-primary");
            add(new EmptyState(
                    VaadinIcon.FOLDER_OPEN_O,
                    getTranslation("mine.none"),
                    getTranslation("mine.none.explained"),
                    find));
        }
    }

    private static Div cards() {
        var cards = new Div();
        cards.addClassName("td-cards");
        return cards;
    }

    private void more(Div cards, DossierFilter filter, String after) {
        DossierPage page = questions.ask(new FindDossiers(filter, DossierOrder.NEWEST, PAGE, after, false));
        page.dossiers().forEach(dossier -> cards.add(card(dossier)));
        if (!page.next().isEmpty()) {
            var next = new Button(getTranslation("mine.more"));
            next.addClickListener(click -> {
                cards.remove(next);
                more(cards, filter, page.next());
            });
            cards.add(next);
        }
    }

    private Anchor card(DossierSummary dossier) {
        var name = new Span(names.procedure(dossier.procedure()));
        name.addClassName("td-strong");
        var facts = new Span(getTranslation("mine.facts", dossier.code(), Dates.day(dossier.submittedAt())));
        facts.addClassName("td-quiet");
        var badges = new Div(new StatusBadge(dossier.status(), names));
        badges.addClassName("td-badges");
        if (dossier.dueAt() != null) {
            badges.add(new DueBadge(dossier));
        }
        var card = new Anchor("ho-so-cua-toi/" + dossier.id());
        card.addClassNames("td-section", "td-dossier-card");
        card.add(name, facts, badges);
        if (NationalStatus.WITH_THE_APPLICANT.contains(dossier.status())) {
            var asked = new Span(getTranslation("mine.asked." + dossier.status().name()));
            asked.addClassName("td-asked");
            card.add(asked);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("mine.title"));
    }
}
