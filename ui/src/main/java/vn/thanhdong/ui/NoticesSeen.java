package vn.thanhdong.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody has marked notices as read on this page; fired on the page, for what counts them elsewhere on it. */
public final class NoticesSeen extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final long upTo;

    /** @param upTo place of the newest of them in the log of all events */
    public NoticesSeen(UI page, long upTo) {
        super(page, false);
        this.upTo = upTo;
    }

    long upTo() {
        return upTo;
    }
}
