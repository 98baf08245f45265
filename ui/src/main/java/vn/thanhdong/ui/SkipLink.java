package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** First thing that the keyboard reaches: past the navigation, to what the page is about. */
final class SkipLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param content where it leads; takes the focus without being a stop of the keyboard */
    SkipLink(Component content) {
        addClassName("td-skip");
        setText(getTranslation("header.skip"));
        setHref("#");
        getElement().setAttribute("router-ignore", true);
        content.getElement().setAttribute("tabindex", "-1");
        // an address with # would be looked up beside the application's root, which is another page
        addAttachListener(shown -> getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault(); $0.focus(); });",
                        content.getElement()));
    }
}
