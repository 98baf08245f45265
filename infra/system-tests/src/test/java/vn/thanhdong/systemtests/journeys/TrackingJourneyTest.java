package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A dossier is handed in, followed by anybody who has its code, and answered step by step. */
class TrackingJourneyTest extends CitizenJourney {

    private static final String PHONE_ENDS_WITH = "5678";
    private static final int ATTEMPTS = 5;

    @Test
    void a_dossier_is_followed_by_its_code_through_each_step_and_its_applicant_answers_what_is_asked()
            throws IOException, ReaderException {
        Visitor citizen = signedIn("congdan");
        String code = registersBirth(citizen, "Nguyễn Gia Hân");
        String link = read(citizen.page().locator(".td-qr"));
        Assertions.assertThat(link).endsWith("/tra-cuu?ma=" + code);
        opensOwn(citizen, code);
        String dossier = citizen.page().url().replaceFirst(".*/", "");

        Visitor stranger = somebody(Window.PHONE).opens("tra-cuu?ma=" + code);
        looks(stranger);
        Locator steps = stranger.page().locator(".td-timeline");
        assertThat(steps).containsText("Hồ sơ được nộp");
        assertThat(stranger.page().locator(".td-public-main")).not().containsText("Nguyễn Thị Thu Hà");
        assertThat(stranger.page().locator(".td-public-main")).containsText("Hà");
        assertThat(stranger.page().locator(".td-badge")).hasText("Mới đăng ký");

        Visitor clerk = signedIn("motcua").opens("ho-so/" + dossier);
        clerk.page().locator("#action-accept").click();
        acts(clerk, "hand-over");
        Visitor officer = signedIn("chuyenvien").opens("ho-so/" + dossier);
        acts(officer, "request-supplement");

        citizen.page().reload();
        Locator asked = citizen.page().locator(".td-asked-section");
        assertThat(asked).containsText("bản chụp rõ hơn");
        citizen.photograph("asked-for-a-supplement");
        Paper.photograph().dropOn(new Sheet(citizen.page()).place("Giấy chứng sinh"));
        assertThat(asked).containsText("Đã nhận tệp");
        citizen.press("Gửi bổ sung");
        assertThat(asked).hasCount(0);
        assertThat(citizen.page().locator(".td-timeline")).containsText("Đã nhận giấy tờ bổ sung");
        citizen.photograph("supplied");

        await("found by who follows it").atMost(Duration.ofSeconds(30)).until(() -> {
            looks(stranger);
            return steps.innerText().contains("Đã nhận giấy tờ bổ sung");
        });
        assertThat(steps).containsText("Hồ sơ được tiếp nhận và hẹn ngày trả kết quả");
        assertThat(steps).containsText("Cơ quan giải quyết yêu cầu bổ sung giấy tờ");
        stranger.photograph("followed-on-a-phone");
    }

    @Test
    void after_five_wrong_attempts_people_are_told_to_wait() {
        Visitor stranger = somebody().opens("tra-cuu?ma=TD-0000000000");

        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            stranger.page().getByLabel("Bốn số cuối điện thoại").fill("000" + attempt);
            stranger.page().waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> ask(stranger));
            assertThat(stranger.see(AriaRole.HEADING, "Không tìm thấy hồ sơ")).isVisible();
        }
        ask(stranger);

        assertThat(stranger.see(AriaRole.HEADING, "Đã thử quá nhiều lần")).isVisible();
        stranger.photograph("told-to-wait");
    }

    @Test
    void without_four_digits_nothing_is_asked() {
        Visitor stranger = somebody().opens("tra-cuu");

        ask(stranger);

        assertThat(stranger.page().getByText("Hãy nhập mã hồ sơ.")).isVisible();
        assertThat(stranger.page().getByText("Hãy nhập đủ bốn chữ số.")).isVisible();
    }

    /** A dossier that is answered takes a moment to be found: who looks too early is told so, and looks again. */
    private static void looks(Visitor stranger) {
        stranger.page().getByLabel("Bốn số cuối điện thoại").fill(PHONE_ENDS_WITH);
        ask(stranger);
        assertThat(stranger.page().locator(".td-timeline")).isVisible();
    }

    private static void ask(Visitor stranger) {
        stranger.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Tra cứu").setExact(true))
                .click();
    }

    /** Does what is offered, and gives a reason where one is wanted. */
    private static void acts(Visitor official, String action) {
        official.page().locator("#action-" + action).click();
        Locator question = official.page().getByRole(AriaRole.DIALOG);
        assertThat(question.locator("vaadin-button[theme~=primary]")).isVisible();
        Locator words = question.locator("textarea");
        if (words.count() > 0) {
            words.first().fill("Đề nghị gửi bản chụp rõ hơn của giấy chứng sinh.");
        }
        question.locator("vaadin-button[theme~=primary]").click();
        assertThat(official.page().locator("#action-" + action)).hasCount(0);
    }

    private static String read(Locator picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
