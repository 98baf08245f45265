package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.thanhdong.ui.Dates;

/** What happened and when, oldest first. */
final class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    Timeline() {
        addClassName("td-timeline");
    }

    void happened(Instant at, String sentence) {
        var when = new Span(Dates.time(at));
        when.addClassName("td-quiet");
        add(new ListItem(new Span(sentence), when));
    }
}
