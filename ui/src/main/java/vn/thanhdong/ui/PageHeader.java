package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Title of a page, a sentence below it, and what can be done at its right. */
public final class PageHeader extends Div {

    private static final long serialVersionUID = 1L;

    public PageHeader(String title, String sentence, Component... actions) {
        addClassName("td-page-header");
        var words = new Div(new H1(title));
        if (!sentence.isEmpty()) {
            words.add(new Paragraph(sentence));
        }
        var right = new Div(actions);
        right.addClassName("td-actions");
        add(words, right);
    }
}
