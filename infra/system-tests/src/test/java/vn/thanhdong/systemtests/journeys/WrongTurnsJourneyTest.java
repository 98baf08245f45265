package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere, or not for everybody: said in words, with a way out. */
class WrongTurnsJourneyTest extends CitizenJourney {

    @ParameterizedTest
    @ValueSource(strings = {"khong-co-trang-nay", "thu-tuc/ZZ-99", "thu-tuc/%3Cscript%3E", "a/b/c"})
    void nobody_is_asked_to_sign_in_for_a_page_that_does_not_exist(String address) {
        Visitor stranger = somebody().opens(address);

        isToldTheWayOut(stranger);
        stranger.see(AriaRole.LINK, "Về trang chủ").click();
        assertThat(stranger.see(AriaRole.HEADING, "Bạn cần làm thủ tục gì?")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ho-so-cua-toi/00000000-0000-4000-8000-000000000007",
                "ho-so-cua-toi/khong-phai-ma",
                "nop-ho-so/ZZ-99",
                "viec-cua-toi",
                "van-hanh"
            })
    void a_citizen_is_told_in_words_that_there_is_no_such_page_for_them(String address) {
        isToldTheWayOut(signedIn("congdan").opens(address));
    }

    @Test
    void a_dossier_of_somebody_else_is_not_there() {
        Visitor owner = signedIn("congdan").opens("ho-so-cua-toi");
        String address = owner.page().locator(".td-dossier-card").first().getAttribute("href");

        isToldTheWayOut(signedIn("congdan2").opens(address));
    }

    @Test
    void a_page_of_ones_own_asks_to_sign_in_and_then_opens() {
        Visitor stranger = somebody().opens("ho-so-cua-toi");
        assertThat(stranger.page()).hasURL(Pattern.compile(".*/dang-nhap.*"));

        byCard(stranger, "congdan");

        assertThat(stranger.see(AriaRole.HEADING, "Hồ sơ của tôi")).isVisible();
        assertThat(stranger.page()).hasURL(Pattern.compile(".*/ho-so-cua-toi.*"));
    }

    @Test
    void a_wrong_password_is_said_in_words() {
        Visitor stranger = somebody().opens("dang-nhap");
        stranger.page().locator("#vaadinLoginUsername input").fill("khong-ai");
        stranger.page().locator("#vaadinLoginPassword input").fill("sai");
        stranger.page().keyboard().press("Enter");

        assertThat(stranger.page().getByText("Tên đăng nhập hoặc mật khẩu không đúng"))
                .isVisible();
    }

    private static void isToldTheWayOut(Visitor visitor) {
        assertThat(visitor.see(AriaRole.HEADING, "Không tìm thấy trang")).isVisible();
        assertThat(visitor.see(AriaRole.LINK, "Về trang chủ")).isVisible();
        assertThat(visitor.page().locator("body")).not().containsText(Pattern.compile("Exception|at vn\\.|at com\\."));
    }
}
