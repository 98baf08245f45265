package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Whose screen it is. It leads nowhere: from the hall nobody is to wander into other pages. */
final class HallBrand extends Div {

    private static final long serialVersionUID = 1L;

    HallBrand() {
        addClassName("td-brand");
        var name = new Span(getTranslation("app.name"));
        name.addClassName("td-brand-name");
        var line = new Span(getTranslation("app.line"));
        line.addClassName("td-brand-line");
        var words = new Span(name, line);
        words.addClassName("td-brand-words");
        add(new Image("thanhdong/logo.svg", ""), words);
    }
}
