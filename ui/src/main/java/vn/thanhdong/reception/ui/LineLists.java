package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Section;

/** Who waits, in the order in which they will be called, and who was called and did not come. */
final class LineLists extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 12;

    private final transient Consumer<Ticket> call;

    /** @param call calls one out of turn, or again */
    LineLists(Consumer<Ticket> call) {
        this.call = call;
        addClassName("queue-lists");
    }

    void show(QueueBook book) {
        removeAll();
        List<Ticket> line = book.line();
        add(section("queue.line", line, "queue.line.empty"));
        List<Ticket> absent = book.absent();
        if (!absent.isEmpty()) {
            add(section("queue.passed", absent, ""));
        }
    }

    private Section section(String title, List<Ticket> tickets, String empty) {
        var section = new Section(getTranslation(title, tickets.size()));
        if (tickets.isEmpty()) {
            section.add(new Paragraph(getTranslation(empty)));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("queue-line");
        tickets.stream().limit(MOST_SHOWN).map(this::item).forEach(list::add);
        section.add(list);
        if (tickets.size() > MOST_SHOWN) {
            section.add(new Paragraph(getTranslation("queue.more", tickets.size() - MOST_SHOWN)));
        }
        return section;
    }

    private ListItem item(Ticket ticket) {
        String label = ticket.number().label();
        var number = new Span(label);
        number.addClassNames("queue-label", ticket.number().priority() ? "priority" : "ordinary");
        var since = new Span(getTranslation("queue.since", Dates.hour(ticket.takenAt())));
        since.addClassName("hint");
        var press = new Button(getTranslation("queue.call"), event -> call.accept(ticket));
        press.setDisableOnClick(true);
        press.setAriaLabel(getTranslation("queue.call.number", label));
        press.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(
                number,
                new Span(getTranslation("queue.purpose." + ticket.purpose().name())),
                since,
                press);
    }
}
