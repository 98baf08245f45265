package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A citizen proves who they are at the issuer of the demonstration. */
class CitizenSignInJourneyTest extends CitizenJourney {

    private static final Pattern FORM = Pattern.compile(".*/nop-ho-so/SN-05.*");

    @Test
    void a_citizen_is_led_to_the_issuer_and_back_to_the_form_which_knows_them_and_leaves_both() {
        Visitor citizen = somebody().opens("nop-ho-so/SN-05");
        assertThat(citizen.see(AriaRole.HEADING, "Công dân")).isVisible();
        citizen.isStill().photograph("sign-in-citizens");

        citizen.see(AriaRole.LINK, "Đăng nhập bằng tài khoản định danh").click();
        assertThat(citizen.see(AriaRole.HEADING, "Bạn là ai?")).isVisible();
        assertThat(citizen.page().getByRole(AriaRole.NOTE)).containsText("Tài khoản trình diễn");
        Accessibility.of(citizen.page(), "the issuer's page");
        citizen.photograph("issuer");
        citizen.page().locator("input[name=password]").fill("sai");
        citizen.provesToBe("congdan2");
        assertThat(citizen.page().getByRole(AriaRole.ALERT)).containsText("không đúng");
        citizen.provesToBe("congdan2");

        assertThat(citizen.page()).hasURL(FORM);
        var sheet = new Sheet(citizen.page());
        assertThat(sheet.input("applicantName")).hasValue("Phạm Văn Dũng");
        assertThat(sheet.input("applicantId")).hasValue("030085011936");

        citizen.press("Đăng xuất");
        assertThat(citizen.page().getByText("Đăng nhập để nộp hồ sơ")).isVisible();
        citizen.opens("nop-ho-so/SN-05");
        citizen.see(AriaRole.LINK, "Đăng nhập bằng tài khoản định danh").click();
        assertThat(citizen.see(AriaRole.HEADING, "Bạn là ai?")).isVisible();
    }

    @Test
    void who_comes_back_from_the_issuer_in_vain_is_told_why_and_what_to_do() {
        Visitor stranger = somebody().opens("login/oauth2/code/cong-dan?code=any&state=another");

        assertThat(stranger.page().getByRole(AriaRole.ALERT)).containsText("bấm nút dưới đây để đăng nhập lại");
        stranger.isStill().photograph("sign-in-in-vain");
    }

    @Test
    void the_issuer_speaks_english_and_wears_dark_to_who_does() {
        Visitor stranger = somebody(Window.PHONE);
        stranger.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        stranger.page().context().addCookies(List.of(new Cookie("td-language", "en").setUrl(house().url())));
        stranger.opens("oauth2/authorization/cong-dan");

        assertThat(stranger.see(AriaRole.HEADING, "Who are you?")).isVisible();
        Accessibility.of(stranger.page(), "the issuer's page in dark English");
        stranger.photograph("issuer-english-dark-phone");
    }
}
