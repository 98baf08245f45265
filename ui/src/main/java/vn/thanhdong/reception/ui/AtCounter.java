package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.ui.Dates;

/** Who is at this counter, and the four keys of a clerk: next, again, absent, done. */
final class AtCounter extends Div {

    private static final long serialVersionUID = 1L;

    /** What the keys do. */
    interface Calls {
        void next();

        void again(Ticket ticket);

        void absent(Ticket ticket);

        void served(Ticket ticket);
    }

    private final Div where = new Div();
    private final Span number = new Span();
    private final Div words = new Div();
    private final Button next;
    private final Button again;
    private final Button absent;
    private final Button served;
    private transient @Nullable Ticket here;

    AtCounter(Calls calls) {
        addClassNames("td-section", "queue-here");
        number.addClassName("queue-number");
        where.addClassName("queue-where");
        words.addClassName("hint");
        getElement().setAttribute("aria-live", "polite");
        next = button("next", VaadinIcon.MEGAPHONE, calls::next);
        next.setId("queue-next");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        next.addClickShortcut(Key.F8);
        again = button("again", VaadinIcon.REFRESH, () -> with(calls::again));
        again.addClickShortcut(Key.F9);
        absent = button("absent", VaadinIcon.USER_CLOCK, () -> with(calls::absent));
        absent.addClickShortcut(Key.KEY_V, KeyModifier.ALT);
        served = button("served", VaadinIcon.CHECK, () -> with(calls::served));
        served.addClickShortcut(Key.KEY_X, KeyModifier.ALT);
        var others = new Div(again, absent, served);
        others.addClassName("td-actions");
        var keys = new Div(getTranslation("queue.keys"));
        keys.addClassNames("hint", "words");
        add(where, number, words, next, others, keys);
    }

    private Button button(String name, VaadinIcon icon, Runnable pressed) {
        var button = new Button(getTranslation("queue." + name), icon.create());
        button.setDisableOnClick(true); // two presses of one key are one call
        button.addClickListener(event -> {
            try {
                pressed.run();
            } finally {
                enable();
            }
        });
        return button;
    }

    private void with(java.util.function.Consumer<Ticket> action) {
        if (here != null) {
            action.accept(here);
        }
    }

    /**
     * @param ticket who is at the counter
     * @param counter its number
     * @param waiting how many wait
     */
    void show(Optional<Ticket> ticket, int counter, int waiting) {
        here = ticket.orElse(null);
        where.setText(getTranslation("queue.at", counter));
        number.setText(ticket.map(one -> one.number().label()).orElse("–"));
        words.setText(ticket.map(this::words).orElseGet(() -> getTranslation("queue.free", waiting)));
        enable();
    }

    private String words(Ticket ticket) {
        String called = ticket.lastCalledAt().map(Dates::hour).orElse("–");
        return getTranslation(
                ticket.calls() > 1 ? "queue.called.times" : "queue.called",
                getTranslation("queue.purpose." + ticket.purpose().name()),
                called,
                ticket.calls());
    }

    private void enable() {
        next.setEnabled(true);
        again.setEnabled(here != null);
        absent.setEnabled(here != null);
        served.setEnabled(here != null);
    }
}
