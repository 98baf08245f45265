package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A part of a page with a heading, on a surface of its own. */
public final class Section extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();

    public Section(String title, Component... content) {
        addClassName("td-section");
        heading.setText(title);
        if (!title.isEmpty()) {
            add(heading);
        }
        add(content);
    }

    /** Another heading, for a part that has one. */
    public void rename(String title) {
        heading.setText(title);
    }
}
