package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands on a page that cannot be shown: why, and where to go from here. */
public final class WayOut extends Div {

    private static final long serialVersionUID = 1L;

    public WayOut(VaadinIcon icon, String title, String sentence) {
        addClassNames("td-empty", "td-way-out");
        var home = new Anchor("", getTranslation("error.home"));
        home.addClassNames("td-button", "td-button-primary");
        var track = new Anchor("tra-cuu", getTranslation("nav.track"));
        track.addClassName("td-button");
        var links = new Div(home, track);
        links.addClassName("td-actions");
        add(icon.create(), new H1(title), new Paragraph(sentence), links);
    }
}
