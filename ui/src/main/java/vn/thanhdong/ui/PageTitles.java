package vn.thanhdong.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** What stands in the browser's title bar. */
public final class PageTitles {

    private PageTitles() {}

    /** The page, then the platform. */
    public static String of(String page) {
        return page + " · " + translate("app.name");
    }
}
