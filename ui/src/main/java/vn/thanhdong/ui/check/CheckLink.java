package vn.thanhdong.ui.check;

import com.vaadin.flow.component.html.Anchor;

/** Leads to the page where papers are checked, which works without a server and so is none of Vaadin's. */
public final class CheckLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public CheckLink() {
        super(CheckPage.ADDRESS);
        setText(getTranslation("check.title"));
        setRouterIgnore(true);
    }
}
