package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A text with what matched marked in it. */
public final class HighlightedText extends Span {

    public HighlightedText(String html) {
        for (Highlight piece : Highlight.of(html)) {
            if (piece.marked()) {
                var mark = new Element("mark");
                mark.setText(piece.text());
                getElement().appendChild(mark);
            } else {
                getElement().appendChild(Element.createText(piece.text()));
            }
        }
    }
}
