package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A cell of a list with several lines, one below the other. */
public final class CellLines extends Div {

    private static final long serialVersionUID = 1L;

    public CellLines(Component... lines) {
        super(lines);
        addClassName("cell-lines");
    }

    /** A line, or a part of one, in smaller letters. */
    public static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
