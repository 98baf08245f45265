package vn.thanhdong.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What the browser itself says when it and the server do not understand each other. */
final class BrowserWords {

    private final Words words;

    BrowserWords(Words words) {
        this.words = words;
    }

    /** A session that has ended says nothing: the page is loaded again, and asks to sign in where it has to. */
    SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.getTranslation("error.title", locale));
        messages.setInternalErrorMessage(words.getTranslation("error.unexpected", locale));
        messages.setCookiesDisabledCaption(words.getTranslation("browser.cookies.title", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("browser.cookies.explained", locale));
        return messages;
    }

    /** While the line is down, and when it stays so. */
    void apply(UI ui) {
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(words.getTranslation("browser.lost", ui.getLocale()));
        lost.setDialogTextGaveUp(words.getTranslation("browser.lost.forGood", ui.getLocale()));
    }
}
