package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.Ticket;

/**
 * Says calls aloud by the browser's own voice, from when somebody at the screen switches it on: browsers let nothing
 * speak before. Where the browser has no voice of the language, it stays silent.
 */
final class SpokenCalls extends Button {

    private static final long serialVersionUID = 1L;
    private static final String SPEAK = "if (window.speechSynthesis) { const words = new SpeechSynthesisUtterance($0);"
            + " words.lang = $1; words.rate = 0.9; const voice = speechSynthesis.getVoices()"
            + ".find(one => one.lang.toLowerCase().startsWith($1.slice(0, 2))); if (voice) words.voice = voice;"
            + " speechSynthesis.speak(words); }";

    private boolean on;

    SpokenCalls() {
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setId("board-voice");
        addClickListener(event -> switched());
        words();
    }

    private void switched() {
        on = !on;
        words();
        if (on) {
            speak(getTranslation("board.voice.test"));
        } else {
            getElement().executeJs("window.speechSynthesis?.cancel()");
        }
    }

    private void words() {
        setText(getTranslation(on ? "board.voice.on" : "board.voice.off"));
        setIcon((on ? VaadinIcon.VOLUME_UP : VaadinIcon.VOLUME_OFF).create());
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    /** When the latest call was made; the beginning of all times before the first. */
    static Instant latest(QueueBook book) {
        return book.calls().stream().findFirst().flatMap(Ticket::lastCalledAt).orElse(Instant.EPOCH);
    }

    /** Says every call after that moment, in their order. */
    void say(QueueBook book, Instant since) {
        if (!on) {
            return;
        }
        List<Ticket> calls = book.atCounters().stream()
                .filter(one ->
                        one.lastCalledAt().filter(at -> at.isAfter(since)).isPresent())
                .toList();
        calls.reversed().forEach(one -> speak(sentence(one)));
    }

    private String sentence(Ticket ticket) {
        return getTranslation(
                ticket.number().priority() ? "board.says.priority" : "board.says",
                Integer.toString(ticket.number().number()),
                Integer.toString(ticket.counter()));
    }

    private void speak(String sentence) {
        String language = getLocale().getLanguage().equals("en") ? "en-GB" : "vi-VN";
        getElement().executeJs(SPEAK, sentence, language);
    }
}
