package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that citizens see, in each window, light and dark, in both languages. */
class PublicPagesJourneyTest extends CitizenJourney {

    private static final List<String> FOR_EVERYBODY = List.of(
            "",
            "?tim=khai%20sinh",
            "?tim=xyzzy",
            "thu-tuc/SN-01",
            "thu-tuc/SN-04",
            "tra-cuu",
            "theo-chan",
            "dang-nhap",
            "khong-co");
    private static final List<String> FOR_CITIZENS =
            List.of("", "ho-so-cua-toi", "nop-ho-so/SN-01", "nop-ho-so/TD-05", "ho-so-cua-toi/khong-co");

    @ParameterizedTest
    @EnumSource(Window.class)
    void no_page_has_to_be_pushed_aside_to_be_read(Window window) {
        Visitor stranger = somebody(window);
        FOR_EVERYBODY.forEach(page -> fits(stranger.opens(page), page));
        Visitor citizen = signedIn("congdan", window);
        FOR_CITIZENS.forEach(page -> fits(citizen.opens(page), page));
        citizen.opens("nop-ho-so/SN-01").press("Xem lại trước khi nộp");
        fits(citizen, "complaints");
    }

    @ParameterizedTest
    @CsvSource({"DESK, light", "DESK, dark", "PHONE, light"})
    void no_page_shuts_anybody_out(Window window, String colours) {
        Visitor stranger = somebody(window);
        wears(stranger, "td-colours", colours);
        FOR_EVERYBODY.forEach(page -> accessible(stranger.opens(page), page, colours));
        Visitor citizen = signedIn("congdan", window);
        wears(citizen, "td-colours", colours);
        FOR_CITIZENS.forEach(page -> accessible(citizen.opens(page), page, colours));
        citizen.opens("ho-so-cua-toi")
                .page()
                .locator(".td-dossier-card")
                .first()
                .click();
        accessible(citizen, "one of their own", colours);
    }

    @Test
    void dark_is_dark_and_stays_so() {
        Visitor stranger = somebody().opens("");

        stranger.press("Đổi nền sáng, nền tối");
        assertThat(stranger.page().locator("body")).hasCSS("background-color", Pattern.compile("rgb\\(20, 19, 21\\)"));
        stranger.page().reload();

        assertThat(stranger.page().locator("body")).hasCSS("background-color", Pattern.compile("rgb\\(20, 19, 21\\)"));
    }

    @Test
    void english_is_complete_and_stays_so() {
        Visitor stranger = somebody().opens("");

        stranger.press("Chuyển sang tiếng Anh");

        assertThat(stranger.see(AriaRole.HEADING, "What do you need to get done?"))
                .isVisible();
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "en");
        for (String page : FOR_EVERYBODY) {
            stranger.opens(page);
            english(stranger, page);
        }
        Visitor citizen = signedIn("congdan");
        wears(citizen, "td-language", "en");
        for (String page : FOR_CITIZENS) {
            citizen.opens(page);
            english(citizen, page);
        }
    }

    /** Words of ours that would be Vietnamese if a translation were missing, and keys without words. */
    private static void english(Visitor visitor, String page) {
        // people of the demonstration have names that look like keys
        String text = shown(visitor).innerText().replaceAll("(?m)^[a-z]+\\.(sotuphap|tinh)$", "");
        Assertions.assertThat(text)
                .as(page)
                .doesNotContainIgnoringCase("hồ sơ của tôi", "tra cứu", "đăng nhập", "bắt buộc", "số liệu minh họa")
                .doesNotContain("Giấy tờ", "Thủ tục", "Nộp", "Hãy")
                .doesNotContainPattern("(?m)^[a-z]+(\\.[a-zA-Z_]+)+$");
    }

    private static void fits(Visitor visitor, String page) {
        shown(visitor);
        Assertions.assertThat(visitor.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page)
                .isEqualTo(0);
    }

    private static void accessible(Visitor visitor, String page, String colours) {
        shown(visitor);
        if (colours.equals("dark")) {
            Accessibility.ofColours(visitor.page(), page + " dark");
        } else {
            Accessibility.of(visitor.page(), page);
        }
    }

    private static Locator shown(Visitor visitor) {
        assertThat(visitor.page().locator(".td-public-main :is(h1, h2)").first())
                .isVisible();
        return visitor.page().locator("body");
    }

    private static void wears(Visitor visitor, String name, String value) {
        visitor.page()
                .context()
                .addCookies(List.of(
                        new Cookie(name, value).setUrl(visitor.opens("").page().url())));
    }
}
