package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.DataViews;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** Looks at personal data, newest first: when, by whom, at what and why. */
final class DataViewList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Names names;
    private final transient Function<String, Anchor> dossier;

    /**
     * @param dossier a link to the dossier of that id, with the code that people know it by
     */
    DataViewList(Names names, Function<String, Anchor> dossier) {
        this.names = names;
        this.dossier = dossier;
        addClassName("td-data-views");
    }

    void show(DataViews page) {
        page.views().forEach(view -> add(item(view)));
    }

    private ListItem item(DataViews.View view) {
        var when = new Span(Dates.time(view.at()));
        when.addClassName("td-strong");
        var item = new ListItem(new Div(when, new Span(" · " + who(view))));
        for (DataViews.Seen seen : view.seen()) {
            var why = new Span(getTranslation("views.ground." + seen.ground().name()));
            why.addClassName("td-quiet");
            var what = new Div(
                    new Span(getTranslation("views.shown." + seen.shown().name())));
            if (!seen.dossier().isEmpty()) {
                what.add(new Span(" "), dossier.apply(seen.dossier()));
            }
            what.add(new Span(" · "), why);
            item.add(what);
        }
        return item;
    }

    /** Citizens are told the office and not the person. */
    private String who(DataViews.View view) {
        return Stream.of(
                        view.viewer().isEmpty() ? "" : names.person(new PersonId(view.viewer())),
                        role(view.role()),
                        view.agency().isEmpty() ? "" : names.agency(new AgencyCode(view.agency())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name))
                .map(names::role)
                .findFirst()
                .orElse("");
    }
}
