package vn.thanhdong.procedures.ui.books;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.ui.dossier.Papers;
import vn.thanhdong.procedures.ui.search.DossierPages;
import vn.thanhdong.procedures.ui.search.FileLinks;
import vn.thanhdong.procedures.ui.search.FilterLink;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.FigureTile;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.Tone;

/** <i>Sổ theo dõi hồ sơ</i>: what a desk took in on a day or over some days; on the screen, as paper 07 and as files. */
@Route(RegisterView.ROUTE)
@Menu(title = "nav.register", order = 2.1, icon = "vaadin:notebook")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "LEADER", "PROVINCE_LEADER", "AUDITOR"})
public class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "so-theo-doi";

    private static final long serialVersionUID = 1L;
    /** More is not printed at once but taken away as a file, or by fewer days. */
    private static final int MOST_PRINTED = 2_000;

    private static final List<ReportColumn> COUNTED =
            List.of(ReportColumn.TAKEN_IN, ReportColumn.HANDED_OVER, ReportColumn.CAME_BACK, ReportColumn.HANDED_OUT);

    private final transient Questions questions;
    private final transient Names names;
    private final transient Catalogue catalogue;
    private final transient ObjectProvider<Papers> papers;
    private final transient Actor actor;
    private final String clerk;
    private final DeskBar bar;
    private final Div content = new Div();

    public RegisterView(
            Questions questions, SignedIn signedIn, Names names, Catalogue catalogue, ObjectProvider<Papers> papers) {
        this.questions = questions;
        this.names = names;
        this.catalogue = catalogue;
        this.papers = papers;
        actor = signedIn.actor().orElseThrow();
        clerk = actor.is(Role.CLERK)
                ? signedIn.account().map(Account::displayName).orElse("")
                : "";
        addClassName("books");
        bar = new DeskBar(
                actor,
                catalogue.territory(),
                days -> getUI().ifPresent(ui -> ui.navigate(ROUTE, new QueryParameters(days.parameters()))));
        add(new PageHeader(getTranslation("register.title"), getTranslation("register.explained")), bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskDays days = bar.show(event.getLocation().getQueryParameters().getParameters());
        var pages = new DossierPages(
                questions::ask, days.cell(ReportColumn.TAKEN_IN).dossiers(), DossierOrder.ACCEPTED, false);
        DossierPage first = pages.first();
        content.removeAll();
        content.add(tiles(days));
        if (first.total() == 0) {
            content.add(new EmptyState(
                    VaadinIcon.NOTEBOOK, getTranslation("register.empty"), getTranslation("register.empty.more")));
            return;
        }
        var grid = new RegisterGrid(names);
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        content.add(head(days, first), grid);
    }

    /** What passed over the desk in these days; each number opens its dossiers. */
    private Div tiles(DeskDays days) {
        var tiles = new Div();
        tiles.addClassName("td-figures");
        for (ReportColumn column : COUNTED) {
            var dossiers = days.cell(column).dossiers();
            tiles.add(new FigureTile(
                    questions.ask(new CountDossiers(dossiers)),
                    getTranslation("register.count." + column.name()),
                    FilterLink.to(dossiers),
                    column == ReportColumn.TAKEN_IN ? Tone.INFORMATION : Tone.NEUTRAL));
        }
        return tiles;
    }

    private Div head(DeskDays days, DossierPage first) {
        String total = NumberFormat.getIntegerInstance(getLocale()).format(first.total());
        var count = new Span(getTranslation(
                first.delayed() ? "search.count.delayed" : "search.count", total, Dates.time(first.asOf())));
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        var files = new Div();
        files.addClassName("file-links");
        var lines = new RegisterLines(question -> questions.askAs(actor, question), days);
        papers.ifAvailable(printer -> {
            if (first.total() <= MOST_PRINTED) {
                files.add(new PrintLink(
                        name(days),
                        getTranslation("register.print"),
                        () -> printer.printRegister(
                                days.desk(), days.period().from(), days.period().to(), lines.all(), clerk)));
            } else {
                var tooMany = new Span(getTranslation("register.print.tooMany", MOST_PRINTED));
                tooMany.addClassName("hint");
                files.add(tooMany);
            }
        });
        var table = new RegisterTable(catalogue, getLocale());
        files.add(new FileLinks(
                name(days),
                getTranslation("register.title"),
                RegisterTable.header(this::getTranslation),
                () -> table.rows(lines.iterator())));
        var head = new Div(count, files);
        head.addClassName("list-head");
        return head;
    }

    private static String name(DeskDays days) {
        return ROUTE + "-" + days.desk() + "-" + days.period().from() + "-"
                + days.period().to();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("register.title"));
    }
}
