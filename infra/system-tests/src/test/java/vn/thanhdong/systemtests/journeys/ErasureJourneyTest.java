package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** To be forgotten: what the law lets be erased, two people who decide, and what is left then. */
class ErasureJourneyTest extends Journey {

    private static final Page.WaitForConditionOptions PATIENTLY =
            new Page.WaitForConditionOptions().setTimeout(120_000);

    @Test
    void a_citizen_asks_and_reads_the_answer_with_its_ground() {
        Visitor citizen = signedIn("congdan", Window.PHONE).opens("ai-da-xem");
        Page page = citizen.page();
        page.getByText("Yêu cầu xóa dữ liệu của tôi").click();
        page.locator("#ask-erasure").click();
        assertThat(page.locator("#erasure-understood")).containsText("Hãy đánh dấu để xác nhận");
        citizen.isStill().photograph("erasure-asking-phone");
        page.locator("#erasure-understood input").check();
        page.locator("#ask-erasure").click();
        Locator mine = page.locator(".erasure").first();
        assertThat(mine).containsText("Chờ duyệt");
        assertThat(mine.locator(".answer")).containsText("Không được xóa");
        assertThat(mine.locator(".findings").first()).containsText("Luật Hộ tịch");
        citizen.isStill().photograph("erasure-answer-phone");

        Visitor leader = signedIn("lanhdao").opens("xoa-du-lieu");
        Locator asked = leader.page().locator(".erasure").first();
        assertThat(asked.locator(".answer")).containsText("Không được xóa");
        assertThat(button(asked, "Duyệt xóa")).hasCount(0);
        leader.isStill().photograph("erasure-kept-by-law");
        button(asked, "Từ chối").click();
        leader.inDialog("Từ chối");
        assertThat(leader.dialog()).containsText("Hãy nhập số văn bản");
        leader.dialog().locator("vaadin-text-field input").fill("12/TB-UBND");
        leader.photograph("erasure-refusing");
        leader.inDialog("Từ chối");
        assertThat(leader.page().locator(".erasure").first()).containsText("Đã từ chối");

        page.reload();
        assertThat(page.locator(".erasure").first()).containsText("Văn bản trả lời: 12/TB-UBND");
    }

    @Test
    void two_people_approve_the_name_is_gone_everywhere_and_the_log_still_agrees() {
        Visitor clerk = signedIn("motcua.sotuphap");
        String name = "Phạm Văn Dũng"; // who comes again in other journeys
        while (name.equals("Phạm Văn Dũng")) {
            clerk.opensFirst("tim-kiem?cho=for_me&trang-thai=1&kenh=online&thu-tuc=SN-04");
            name = clerk.page().locator(".td-page-header p").first().textContent();
        }
        String dossier = clerk.page().url();
        clerk.press("Từ chối tiếp nhận");
        clerk.writes("Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan.");
        clerk.inDialog("Từ chối tiếp nhận");
        assertThat(clerk.page().locator(".dossier-right .td-badge").first()).hasText("Không được tiếp nhận");

        Visitor leader = signedIn("lanhdao.sotuphap").opensHere(dossier);
        leader.page().locator("#place-hold").click();
        leader.inDialog("Giữ hồ sơ");
        assertThat(leader.dialog()).containsText("Hãy nhập số quyết định");
        leader.dialog().locator("vaadin-text-field input").nth(0).fill("45/QĐ-TTr");
        leader.dialog().locator("vaadin-text-field input").nth(1).fill("Thanh tra tỉnh");
        leader.photograph("hold-placing");
        leader.inDialog("Giữ hồ sơ");
        assertThat(leader.page().locator(".legal-holds")).containsText("Đang giữ");
        leader.page().locator(".legal-holds").scrollIntoViewIfNeeded();
        leader.isStill().photograph("hold-placed");

        clerk.opensHere(dossier);
        clerk.page().locator("#request-erasure").click();
        clerk.photograph("erasure-on-behalf");
        clerk.inDialog("Gửi yêu cầu");
        clerk.page().getByText("Xem yêu cầu xóa dữ liệu").click();
        assertThat(clerk.page().locator(".erasure").first()).containsText("45/QĐ-TTr (Thanh tra tỉnh)");
        assertThat(button(clerk.page().locator(".erasure").first(), "Duyệt xóa"))
                .hasCount(0);

        leader.press("Bỏ giữ theo 45/QĐ-TTr");
        leader.dialog().locator("vaadin-text-field input").fill("51/TB-TTr");
        leader.inDialog("Bỏ giữ");
        assertThat(leader.page().locator(".legal-holds")).containsText("Đã bỏ giữ");
        leader.opens("xoa-du-lieu");
        button(leader.page().locator(".erasure").first(), "Đối chiếu lại").click();
        assertThat(leader.page().locator(".erasure .answer").first()).containsText("Được xóa");
        leader.isStill().photograph("erasure-waiting");
        approves(leader, "Duyệt", "erasure-approving-first");
        assertThat(leader.page().locator(".erasure").first()).containsText("Đã có một người duyệt");

        Visitor administrator = signedIn("quantri").opens("xoa-du-lieu");
        approves(administrator, "Duyệt và xóa vĩnh viễn", "erasure-approving-last");
        assertThat(administrator.page().locator(".erasure").first()).containsText("Đã xóa");
        administrator.isStill().photograph("erasure-done");
        administrator.press("Đổi nền sáng, nền tối");
        administrator.isStill().photograph("erasure-done-dark");

        isForgotten(clerk, dossier, name);

        Page log = signedIn("kiemtoan").opens("so-kiem-chung").page();
        log.waitForCondition(() -> log.locator(".verdict").textContent().contains("khớp với sổ"), PATIENTLY);
    }

    private static void isForgotten(Visitor clerk, String dossier, String name) {
        Page page = clerk.page();
        page.waitForCondition(
                () -> {
                    clerk.opensHere(dossier);
                    return !page.locator(".td-page-header").textContent().contains(name);
                },
                PATIENTLY);
        assertThat(page.locator(".td-page-header")).containsText("đã xóa");
        assertThat(page.locator("body")).not().containsText(name);
        clerk.isStill().photograph("erasure-dossier-after");
        clerk.opens("tim-kiem?q=" + URLEncoder.encode('"' + name + '"', StandardCharsets.UTF_8))
                .isStill();
        String address = dossier.substring(dossier.indexOf("ho-so/"));
        assertThat(page.locator("vaadin-grid a[href='" + address + "']")).hasCount(0);
    }

    private static void approves(Visitor who, String confirmation, String photograph) {
        button(who.page().locator(".erasure").first(), "Duyệt xóa").click();
        who.inDialog(confirmation);
        assertThat(who.dialog()).containsText("Hãy đánh dấu để xác nhận");
        who.page().locator("#erasure-understood input").check();
        who.isStill().photograph(photograph);
        who.inDialog(confirmation);
    }

    private static Locator button(Locator card, String name) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
