package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Why something was not done, beside the button that was pressed; read out as soon as it appears. */
public final class RefusalNote extends Div {

    private static final long serialVersionUID = 1L;

    public RefusalNote() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Says this, and nothing of what was said before; an empty sentence says nothing at all. */
    public void say(String sentence, Component... wayOut) {
        removeAll();
        add(new Span(sentence));
        add(wayOut);
        setVisible(!sentence.isBlank());
    }
}
