package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.query.GetUnitLoad;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.UnitLoad;
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

/** <i>Tải công việc</i>: who has how much to do now. Heads and leaders see their unit, others what is their own. */
@Route(LoadView.ROUTE)
@Menu(title = "nav.load", order = 6, icon = "vaadin:users")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "OFFICER", "LEADER", "REGISTRY_CLERK", "PROVINCE_LEADER"})
public class LoadView extends Div implements HasDynamicTitle {

    static final String ROUTE = "tai-cong-viec";

    private static final long serialVersionUID = 1L;

    public LoadView(Questions questions, SignedIn signedIn, Names names) {
        Actor actor = signedIn.actor().orElseThrow();
        UnitLoad load = questions.ask(new GetUnitLoad());
        var asOf =
                new Span(names.agency(load.unit()) + " · " + getTranslation("figures.asOf", Dates.time(load.asOf())));
        asOf.addClassName("hint");
        addClassName("load");
        add(new PageHeader(getTranslation("load.title"), getTranslation("load.explained"), asOf), tiles(load, actor));
        if (load.rows().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, getTranslation("load.empty"), getTranslation("load.empty.more")));
        } else {
            var scroll = new Div(new LoadTable(load, names));
            scroll.addClassName("table-scroll");
            add(scroll);
        }
    }

    private Div tiles(UnitLoad load, Actor actor) {
        long waiting = load.rows().stream().mapToLong(UnitLoad.Row::waiting).sum();
        long late = load.rows().stream().mapToLong(UnitLoad.Row::late).sum();
        var cell = new ReportCell(load.day(), load.day(), ReportColumn.WAITING)
                .ofUnit(load.unit().value());
        var tiles = new Div(
                new FigureTile(
                        waiting, getTranslation("load.waiting"), FilterLink.to(cell.dossiers()), Tone.INFORMATION),
                new FigureTile(
                        late,
                        getTranslation("load.late"),
                        FilterLink.to(new ReportCell(load.day(), load.day(), ReportColumn.WAITING_LATE)
                                .ofUnit(load.unit().value())
                                .dossiers()),
                        late == 0 ? Tone.GOOD : Tone.BAD),
                new FigureTile(
                        load.examined(),
                        getTranslation("load.examined"),
                        FilterLink.to(load.examinedBy(actor.person().value())),
                        Tone.NEUTRAL));
        tiles.addClassName("td-figures");
        return tiles;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("load.title"));
    }
}
