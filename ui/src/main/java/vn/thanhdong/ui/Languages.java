package vn.thanhdong.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Language and colours that somebody has chosen, kept in their browser for a year. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final String LANGUAGE = "td-language";
    private static final String COLOURS = "td-colours";

    private Languages() {}

    /** Vietnamese unless chosen otherwise, whatever the browser prefers. */
    static void apply(UI ui) {
        boolean english = cookie(LANGUAGE).filter("en"::equals).isPresent();
        ui.getSession().setLocale(english ? Locale.ENGLISH : VIETNAMESE);
        ui.setLocale(english ? Locale.ENGLISH : VIETNAMESE);
        // a screen reader speaks the language that the page says it is in
        ui.getPage().executeJs("document.documentElement.lang = $0", english ? "en" : "vi");
        boolean dark = cookie(COLOURS).filter("dark"::equals).isPresent();
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }

    /** The other language, from the next page load on, which follows at once. */
    static void switchLanguage(UI ui) {
        remember(LANGUAGE, ui.getLocale().equals(Locale.ENGLISH) ? "vi" : "en");
        ui.getPage().reload();
    }

    static void switchColours(UI ui) {
        boolean dark = ui.getPage().getColorScheme() != ColorScheme.Value.DARK;
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        remember(COLOURS, dark ? "dark" : "light");
    }

    private static Optional<String> cookie(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
