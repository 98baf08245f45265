package vn.thanhdong.procedures.ui.books;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.Handover.Direction;
import vn.thanhdong.procedures.ui.dossier.Papers;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Bàn giao hồ sơ</i>: what went from a desk to the agencies and what came back, a list for each two who sign. */
@Route(HandoverView.ROUTE)
@Menu(title = "nav.handover", order = 2.2, icon = "vaadin:exchange")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "LEADER", "PROVINCE_LEADER", "AUDITOR"})
public class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "ban-giao";

    private static final long serialVersionUID = 1L;
    private static final String DIRECTION = "chieu";
    private static final String BACK = "ve";
    /** More than two people count through and sign for at once. */
    private static final int MOST = 1_000;

    private final transient Questions questions;
    private final transient Names names;
    private final transient ObjectProvider<Papers> papers;
    private final String clerk;
    private final DeskBar bar;
    private final Div content = new Div();
    private Direction direction = Direction.TO_AGENCY;

    public HandoverView(
            Questions questions, SignedIn signedIn, Names names, Catalogue catalogue, ObjectProvider<Papers> papers) {
        this.questions = questions;
        this.names = names;
        this.papers = papers;
        Actor actor = signedIn.actor().orElseThrow();
        clerk = actor.is(Role.CLERK)
                ? signedIn.account().map(Account::displayName).orElse("")
                : "";
        addClassName("books");
        bar = new DeskBar(
                actor,
                catalogue.territory(),
                days -> getUI().ifPresent(ui -> ui.navigate(ROUTE, parameters(days, direction))));
        add(new PageHeader(getTranslation("handover.title"), getTranslation("handover.explained")), bar, content);
    }

    private static QueryParameters parameters(DeskDays days, Direction way) {
        var parameters = days.parameters();
        if (way == Direction.TO_DESK) {
            parameters.put(DIRECTION, List.of(BACK));
        }
        return new QueryParameters(parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        DeskDays days = bar.show(parameters);
        direction =
                parameters.getOrDefault(DIRECTION, List.of()).contains(BACK) ? Direction.TO_DESK : Direction.TO_AGENCY;
        var handover = new Handover(
                direction, days.desk(), days.period().from(), days.period().to());
        DossierPage page = questions.ask(new FindDossiers(handover.dossiers(), DossierOrder.ACCEPTED, MOST, "", false));
        content.removeAll();
        content.add(directions(days));
        if (page.total() == 0) {
            content.add(new EmptyState(
                    VaadinIcon.EXCHANGE,
                    getTranslation("handover.empty." + direction.name()),
                    getTranslation("handover.empty.more." + direction.name())));
            return;
        }
        List<Handover.Sheet> sheets = handover.sheets(page.dossiers());
        content.add(head(handover, sheets, page));
        for (int i = 0; i < sheets.size(); i++) {
            content.add(sheet(handover, sheets.get(i), i + 1));
        }
    }

    /** Out and back, each with an address of its own. */
    private Nav directions(DeskDays days) {
        var tabs = new Nav();
        tabs.addClassName("page-tabs");
        for (Direction one : Direction.values()) {
            var tab = new Anchor(
                    ROUTE + "?" + parameters(days, one).getQueryString(),
                    getTranslation("handover.direction." + one.name()));
            if (one == direction) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private Div head(Handover handover, List<Handover.Sheet> sheets, DossierPage page) {
        var count = new Span(getTranslation("handover.count", page.total(), sheets.size(), Dates.time(page.asOf())));
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        var head = new Div(count);
        head.addClassName("list-head");
        if (page.total() > MOST) {
            head.add(new Span(getTranslation("handover.tooMany", MOST)));
        }
        if (sheets.size() > 1) {
            papers.ifAvailable(printer -> head.add(new PrintLink(
                    ROUTE,
                    getTranslation("handover.print.all"),
                    () -> printer.printHandover(handover, sheets, clerk))));
        }
        return head;
    }

    /** @param number of the list on this page, from 1 */
    private Div sheet(Handover handover, Handover.Sheet sheet, int number) {
        String agency = names.agency(sheet.agency());
        var unit = new Span(sheet.unit().isEmpty() ? agency : sheet.unit() + ", " + agency);
        unit.addClassName("handover-unit");
        var title = new Div(new H2(getTranslation("handover.list", number)), unit);
        title.addClassName("handover-title");
        var above = new Div(title);
        above.addClassName("list-head");
        papers.ifAvailable(printer -> {
            var print = new PrintLink(
                    ROUTE,
                    getTranslation("handover.print", sheet.dossiers().size()),
                    () -> printer.printHandover(handover, List.of(sheet), clerk));
            print.setAriaLabel(print.getText() + ": " + unit.getText());
            above.add(print);
        });
        var scroll = new Div(new HandoverTable(handover, sheet, names));
        scroll.addClassName("table-scroll");
        var section = new Div(above, scroll);
        section.addClassName("handover-sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("handover.title"));
    }
}
