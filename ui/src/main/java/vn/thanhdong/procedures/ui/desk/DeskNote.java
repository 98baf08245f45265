package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the form did by itself, in sight wherever the form is scrolled to, and read out. */
final class DeskNote extends Div {

    private static final long serialVersionUID = 1L;

    DeskNote() {
        addClassNames("note", "desk-note");
        getElement().setAttribute("role", "status");
        say("");
    }

    /** It was done. */
    void say(String sentence, Component... more) {
        show(sentence, false, more);
    }

    /** Something is to be looked at. */
    void warn(String sentence, Component... more) {
        show(sentence, true, more);
    }

    private void show(String sentence, boolean warning, Component... more) {
        removeAll();
        if (!sentence.isEmpty()) {
            add(new Paragraph(sentence));
        }
        add(more);
        getElement().getClassList().set("warning", warning);
        getElement().getClassList().set("quiet", sentence.isEmpty());
    }
}
