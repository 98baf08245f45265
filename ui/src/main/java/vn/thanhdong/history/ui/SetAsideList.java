package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.ReasonDialog;

/** Documents that the engine refused, each with its reason and a way to try again. */
final class SetAsideList extends Div {

    private static final long serialVersionUID = 1L;

    private final Consumer<ProjectionsStatus.SetAside> retry;
    private final BiFunction<ProjectionsStatus.SetAside, String, List<Rejection>> park;
    private List<ProjectionsStatus.SetAside> shown = List.of();

    SetAsideList(
            Consumer<ProjectionsStatus.SetAside> retry,
            BiFunction<ProjectionsStatus.SetAside, String, List<Rejection>> park) {
        this.retry = retry;
        this.park = park;
        addClassName("card");
        add(new Paragraph(getTranslation("operations.aside.none")));
    }

    void show(List<ProjectionsStatus.SetAside> documents) {
        if (documents.equals(shown)) {
            return;
        }
        shown = documents;
        removeAll();
        if (documents.isEmpty()) {
            add(new Paragraph(getTranslation("operations.aside.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("found");
        documents.forEach(one -> list.add(item(one)));
        add(list);
    }

    private ListItem item(ProjectionsStatus.SetAside document) {
        var what = new Span(document.projection() + " · " + document.documentId());
        what.addClassName("code");
        var since = new Span(getTranslation(
                "operations.aside.since", Dates.time(document.since()), document.events(), document.firstPosition()));
        since.addClassName("hint");
        var buttons = new Div(new Button(getTranslation("operations.retry"), event -> retry.accept(document)));
        buttons.addClassName("actions");
        var item = new ListItem(what, since, new Span(document.reason()));
        if (document.isParked()) {
            item.add(new Span(getTranslation("operations.park.because", document.parkedBecause())));
        } else {
            buttons.add(new Button(getTranslation("operations.park"), event -> ask(document)));
        }
        item.add(buttons);
        return item;
    }

    private void ask(ProjectionsStatus.SetAside document) {
        new ReasonDialog(
                        getTranslation("operations.park.ask", document.documentId()),
                        getTranslation("operations.park.explained"),
                        because -> park.apply(document, because))
                .open();
    }
}
