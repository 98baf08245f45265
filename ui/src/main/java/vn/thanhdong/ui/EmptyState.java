package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that there is nothing, why, and what to do next. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(VaadinIcon icon, String title, String sentence, Component... actions) {
        addClassName("td-empty");
        add(icon.create(), new H2(title), new Paragraph(sentence));
        add(actions);
    }
}
