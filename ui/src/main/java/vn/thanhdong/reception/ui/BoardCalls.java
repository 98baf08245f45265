package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.Ticket;

/** What is read from ten metres: the latest call in large figures, the calls before it, and who waits. */
final class BoardCalls extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CALLS = 5;
    private static final int MOST_WAITING = 12;

    /** @param fresh whether somebody was called just now: then the latest call draws the eye */
    BoardCalls(QueueBook book, boolean fresh) {
        addClassName("board-parts");
        List<Ticket> atCounters = book.atCounters();
        var left = new Div(latest(atCounters.stream().findFirst(), fresh), others(atCounters));
        left.addClassName("board-left");
        add(left, line(book.line()));
    }

    private Div latest(Optional<Ticket> call, boolean fresh) {
        var latest = new Div();
        latest.addClassName("board-latest");
        latest.getElement().setAttribute("role", "status");
        call.ifPresentOrElse(
                ticket -> {
                    latest.add(
                            words("board-invites", getTranslation("board.invites")),
                            words("board-number", ticket.number().label()),
                            words("board-counter", getTranslation("board.counter", ticket.counter())));
                    if (fresh) {
                        latest.addClassName("fresh");
                    }
                },
                () -> latest.add(new Paragraph(getTranslation("board.quiet"))));
        return latest;
    }

    private UnorderedList others(List<Ticket> calls) {
        var list = new UnorderedList();
        list.addClassName("board-others");
        list.getElement().setAttribute("aria-label", getTranslation("board.calls"));
        calls.stream()
                .skip(1)
                .limit(MOST_CALLS)
                .map(ticket -> new ListItem(
                        words("number", ticket.number().label()),
                        words("where", getTranslation("board.counter", ticket.counter()))))
                .forEach(list::add);
        return list;
    }

    private Div line(List<Ticket> waiting) {
        var list = new UnorderedList();
        list.addClassName("board-waiting");
        waiting.stream()
                .limit(MOST_WAITING)
                .map(ticket -> new ListItem(ticket.number().label()))
                .forEach(list::add);
        var line = new Div(new H2(getTranslation("board.waiting", waiting.size())), list);
        line.addClassName("board-line");
        if (waiting.size() > MOST_WAITING) {
            line.add(new Paragraph(getTranslation("board.more", waiting.size() - MOST_WAITING)));
        }
        return line;
    }

    private static Span words(String style, String text) {
        var words = new Span(text);
        words.addClassName(style);
        return words;
    }
}
