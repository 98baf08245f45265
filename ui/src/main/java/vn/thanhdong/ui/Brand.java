package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Gate and name; leads to the start page. */
final class Brand extends Anchor {

    private static final long serialVersionUID = 1L;

    Brand() {
        super("");
        addClassName("td-brand");
        var gate = new Image("thanhdong/logo.svg", "");
        var name = new Span(getTranslation("app.name"));
        name.addClassName("td-brand-name");
        var line = new Span(getTranslation("app.line"));
        line.addClassName("td-brand-line");
        var words = new Span(name, line);
        words.addClassName("td-brand-words");
        add(gate, words);
    }
}
