package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A part of a page with a heading, on a surface of its own. */
public final class Section extends Div {

    private static final long serialVersionUID = 1L;

    public Section(String title, Component... content) {
        addClassName("td-section");
        if (!title.isEmpty()) {
            add(new H2(title));
        }
        add(content);
    }
}
