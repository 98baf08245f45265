package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the portal is switched off: where to file instead, and what can be done here. */
@AnonymousAllowed
@Route(value = "cong-dich-vu-cong", layout = PublicFrame.class)
public class ElsewhereView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    public ElsewhereView(Portal portal) {
        addClassNames("td-empty", "td-way-out");
        var links = new Div();
        links.addClassName("td-actions");
        portal.elsewhere().ifPresent(url -> {
            var go = new Anchor(url, getTranslation("portal.elsewhere.go"));
            go.addClassNames("td-button", "td-button-primary");
            links.add(go);
        });
        var track = new Anchor("tra-cuu", getTranslation("nav.track"));
        var staff = new Anchor("dang-nhap", getTranslation("portal.elsewhere.staff"));
        track.addClassName("td-button");
        staff.addClassName("td-button");
        links.add(track, staff);
        String sentence = portal.elsewhere().isPresent() ? "portal.elsewhere.explained" : "portal.elsewhere.desk";
        add(
                VaadinIcon.GLOBE.create(),
                new H1(getTranslation("portal.elsewhere.title")),
                new Paragraph(getTranslation(sentence)),
                links);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("portal.elsewhere.title"));
    }
}
