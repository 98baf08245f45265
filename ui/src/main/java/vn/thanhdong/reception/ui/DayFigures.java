package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.TicketState;
import vn.thanhdong.ui.FigureTile;
import vn.thanhdong.ui.Tone;

/** How the day goes at this desk: taken, waiting, served, absent, and how long people waited for their first call. */
final class DayFigures extends Div {

    private static final long serialVersionUID = 1L;

    DayFigures() {
        addClassName("td-figures");
    }

    void show(QueueBook book) {
        removeAll();
        long absent = book.count(TicketState.PASSED);
        add(
                tile(book.tickets().size(), "queue.figure.taken", Tone.INFORMATION),
                tile(book.count(TicketState.WAITING), "queue.figure.waiting", Tone.INFORMATION),
                tile(book.count(TicketState.SERVED), "queue.figure.served", Tone.GOOD),
                tile(absent, "queue.figure.absent", absent == 0 ? Tone.NEUTRAL : Tone.SOON),
                tile(book.dossiers(), "queue.figure.dossiers", Tone.INFORMATION),
                new FigureTile(
                        book.averageWait()
                                .map(wait -> getTranslation("queue.minutes", Math.round(wait.toSeconds() / 60.0)))
                                .orElse("–"),
                        getTranslation("queue.figure.wait"),
                        Tone.NEUTRAL));
    }

    private FigureTile tile(long number, String key, Tone tone) {
        return new FigureTile(NumberFormat.getIntegerInstance(getLocale()).format(number), getTranslation(key), tone);
    }
}
