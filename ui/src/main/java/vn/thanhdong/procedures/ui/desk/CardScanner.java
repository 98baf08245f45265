package vn.thanhdong.procedures.ui.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Catches what a scanner types anywhere on the page, before it stays in the field where the cursor stands, and the key
 * that asks for earlier data. Nobody who types is disturbed: only 12 digits and a bar at a scanner's speed are caught.
 */
final class CardScanner extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = script();

    /** Who does something about it. */
    interface Listener {

        /**
         * Something that begins like a card was scanned.
         *
         * @param text all that arrived
         * @param person whose part of the form had the cursor; empty where it stood in nobody's
         * @param retyped whether an input method or an eraser was at work while the letters arrived
         * @return whether the cursor may go on to the next field
         */
        boolean scanned(String text, String person, boolean retyped);

        /**
         * Earlier data are asked for.
         *
         * @param person whose part of the form has the cursor; empty where it stands in nobody's
         * @param number identity number as it stands there now
         */
        void earlier(String person, String number);
    }

    private final transient Listener listener;

    CardScanner(Listener listener) {
        this.listener = listener;
        addClassName("card-scanner");
        var catcher = new Element("input");
        catcher.setAttribute("tabindex", "-1");
        catcher.setAttribute("autocomplete", "off");
        catcher.setAttribute("spellcheck", "false");
        catcher.setAttribute("aria-label", getTranslation("desk.scanner"));
        getElement().appendChild(catcher);
        addListener(EarlierAsked.class, asked -> listener.earlier(asked.person, asked.number));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SCRIPT);
    }

    @ClientCallable
    private boolean scanned(String text, String person, boolean retyped) {
        return listener.scanned(text, person, retyped);
    }

    /** The key was pressed. */
    @DomEvent("earlier")
    public static final class EarlierAsked extends ComponentEvent<CardScanner> {

        private static final long serialVersionUID = 1L;

        private final String person;
        private final String number;

        public EarlierAsked(
                CardScanner source,
                boolean fromClient,
                @EventData("event.detail.person") String person,
                @EventData("event.detail.number") String number) {
            super(source, fromClient);
            this.person = person;
            this.number = number;
        }
    }

    private static String script() {
        try (var script = CardScanner.class.getResourceAsStream("card-scanner.js")) {
            if (script == null) {
                throw new IllegalStateException("card-scanner.js is missing");
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
