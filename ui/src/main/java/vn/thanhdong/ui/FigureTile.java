package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/** A number, what it counts, and the list that it was counted from. */
public final class FigureTile extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param path of the page that shows what was counted, relative to the application */
    public FigureTile(long number, String label, String path, Tone tone) {
        this(NumberFormat.getIntegerInstance(Names.language()).format(number), label, tone);
        setHref(path);
    }

    /** One whose list is not for who looks, or follows. */
    public FigureTile(String number, String label, Tone tone) {
        addClassNames("td-figure", tone.css());
        var figure = new Span(number);
        figure.addClassName("td-figure-number");
        var words = new Span(label);
        words.addClassName("td-figure-label");
        add(figure, words);
    }
}
