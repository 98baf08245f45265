package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was handed in online is checked at the one-stop desk: accepted, sent back or refused, and handed over. */
class IntakeJourneyTest extends Journey {

    private static final String NEW_ONLINE = "tim-kiem?cho=for_me&trang-thai=1&kenh=online&thu-tuc=";

    @Test
    void a_clerk_accepts_an_online_dossier_and_sees_why_it_is_due_when_it_is() {
        Visitor clerk = signedIn("motcua").opensFirst(NEW_ONLINE + "SN-01");

        clerk.press("Tiếp nhận");

        Page page = clerk.page();
        assertThat(page.locator(".td-page-header .code")).hasText(Pattern.compile("H23\\.31\\.09-\\d{6}-\\d{4,}"));
        assertThat(page.locator(".dossier-right .td-badge").first()).hasText("Được tiếp nhận");
        page.getByText("Vì sao ngày này?").click();
        assertThat(page.locator(".due-explanation")).containsText("nên hạn là");
        assertThat(page.locator(".due-explanation")).containsText("Theo lịch làm việc");
        assertThat(page.locator(".due-strip li").first()).isVisible();
        assertThat(page.getByText("In giấy tiếp nhận (01)")).isVisible();
        clerk.photograph("intake-accepted");
    }

    @Test
    void a_clerk_sends_a_dossier_back_saying_what_is_to_be_mended() {
        Visitor clerk = signedIn("motcua").opensFirst(NEW_ONLINE + "SN-01");

        clerk.press("Trả lại để hoàn thiện");
        clerk.inDialog("Trả lại để hoàn thiện");
        assertThat(clerk.dialog()).containsText("Vui lòng nhập mục này.");
        clerk.writes("Bản chụp Giấy chứng sinh không rõ, đề nghị chụp lại.");
        clerk.photograph("intake-send-back");
        clerk.inDialog("Trả lại để hoàn thiện");

        assertThat(clerk.page().locator(".dossier-data")).containsText("Bản chụp Giấy chứng sinh không rõ");
        assertThat(clerk.page().locator(".action-bar")).containsText("Hồ sơ này không chờ bạn xử lý.");
    }

    @Test
    void a_clerk_refuses_with_reasons_and_prints_paper_03() {
        Visitor clerk = signedIn("motcua").opensFirst(NEW_ONLINE + "SN-02");

        clerk.press("Từ chối tiếp nhận");
        assertThat(clerk.dialog()).containsText("Người nộp nhận Phiếu 03");
        clerk.writes("Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan.");
        clerk.inDialog("Từ chối tiếp nhận");

        Page page = clerk.page();
        assertThat(page.locator(".dossier-right .td-badge").first()).hasText("Không được tiếp nhận");
        String paper = page.getByText("In phiếu từ chối (03)").getAttribute("href");
        var printed = page.request()
                .get(page.evaluate("p => new URL(p, document.baseURI).href", paper)
                        .toString());
        assertThat(printed.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(printed.body(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        clerk.photograph("intake-refused");
    }

    @Test
    void what_was_handed_over_is_taken_back_until_somebody_has_opened_it() {
        Visitor clerk = signedIn("motcua").opensFirst("tim-kiem?cho=for_me&trang-thai=2&buoc=handover");
        String dossier = clerk.page().url();

        clerk.press("Chuyển xử lý");
        clerk.inDialog("Chuyển xử lý");
        clerk.press("Thu hồi");
        assertThat(clerk.see(AriaRole.BUTTON, "Chuyển xử lý").first()).isVisible();
        clerk.press("Chuyển xử lý");
        clerk.inDialog("Chuyển xử lý");
        assertThat(clerk.see(AriaRole.BUTTON, "Thu hồi")).isVisible();

        String next = clerk.page().locator(".process-steps .here .who").textContent();
        signedIn(next.startsWith("Chuyên viên") ? "chuyenvien" : "truongphong").opensHere(dossier);

        clerk.press("Thu hồi");
        assertThat(clerk.page().locator("vaadin-notification-card").last()).isVisible();
        clerk.opensHere(dossier);
        assertThat(clerk.page().locator(".action-bar")).isVisible();
        assertThat(clerk.see(AriaRole.BUTTON, "Thu hồi")).hasCount(0);
    }
}
