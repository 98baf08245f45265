package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thanhdong.access.query.DataViews;
import vn.thanhdong.access.query.FindViewsOfMyData;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;

/** <i>Ai đã xem dữ liệu của tôi</i>: a citizen reads which office looked at their data, when, at what and why. */
@RolesAllowed("CITIZEN")
@PortalPage
@Route(value = "ai-da-xem", layout = PublicFrame.class)
public class MyDataViewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int MOST_DOSSIERS = 1_000;

    private final transient Questions questions;
    private final transient Names names;

    public MyDataViewsView(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var erase = new Anchor("xoa-du-lieu-cua-toi", getTranslation("erasure.mine.link"));
        erase.addClassName("button-link");
        add(new PageHeader(getTranslation("views.title"), getTranslation("views.explained"), erase));
        DataViews page = questions.ask(new FindViewsOfMyData(PAGE, 0));
        if (page.total() == 0) {
            add(new EmptyState(
                    VaadinIcon.EYE_SLASH,
                    getTranslation("views.none"),
                    getTranslation("views.none.explained"),
                    new Anchor("ho-so-cua-toi", getTranslation("nav.mine"))));
            return;
        }
        Map<String, String> codes = codes();
        var list = new DataViewList(names, dossier -> link(dossier, codes));
        var count = new Paragraph(getTranslation("views.total", page.total()));
        count.addClassName("td-quiet");
        add(count, new Section("", list));
        show(page, list);
    }

    private void show(DataViews page, DataViewList list) {
        list.show(page);
        if (page.next() > 0) {
            var more = new Button(getTranslation("views.more"));
            more.addClickListener(click -> {
                remove(more);
                show(questions.ask(new FindViewsOfMyData(PAGE, page.next())), list);
            });
            add(more);
        }
    }

    private Map<String, String> codes() {
        return questions
                .ask(new FindDossiers(
                        DossierFilter.ALL.withWaiting(Waiting.FILED_BY_ME),
                        DossierOrder.NEWEST,
                        MOST_DOSSIERS,
                        "",
                        false))
                .dossiers()
                .stream()
                .collect(Collectors.toMap(dossier -> dossier.id().value(), DossierSummary::code));
    }

    private Anchor link(String dossier, Map<String, String> codes) {
        return new Anchor(
                "ho-so-cua-toi/" + dossier, codes.getOrDefault(dossier, getTranslation("views.dossier.other")));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("views.title"));
    }
}
