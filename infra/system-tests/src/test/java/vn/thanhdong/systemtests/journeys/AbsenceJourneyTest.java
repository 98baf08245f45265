package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Work does not wait for somebody who is away: at the Department of Justice one is, in the demonstration. */
class AbsenceJourneyTest extends Journey {

    private static final String ABSENT = "Phạm Minh Tuấn";
    private static final String DEPUTY = "Nguyễn Thị Kim Liên";

    @Test
    void a_deputy_finds_the_absent_ones_work_and_the_history_names_both() {
        Visitor deputy = signedIn("canbo.sotuphap").opens("viec-cua-toi");
        Page page = deputy.page();
        assertThat(page.locator(".td-stand-ins")).containsText("Đang thay " + ABSENT);
        assertThat(page.locator("vaadin-grid").getByText("Thay " + ABSENT).first())
                .isVisible();
        deputy.isStill().photograph("absence-deputys-day");

        deputy.opensFirst("tim-kiem?cho=for_me&buoc=examination&trang-thai=4");
        String dossier = page.url();
        assertThat(page.getByText("Bạn đang xử lý hồ sơ này thay " + ABSENT)).isVisible();
        deputy.photograph("absence-deputys-dossier");
        deputy.press("Trình kết quả");
        deputy.writes("Hồ sơ đầy đủ, hợp lệ.");
        deputy.inDialog("Trình kết quả");
        assertThat(page.locator(".dossier-data")).containsText("Hồ sơ đầy đủ, hợp lệ.");

        deputy.opensHere(dossier.replace("/ho-so/", "/lich-su/"));
        assertThat(page.locator("main, vaadin-app-layout").first()).containsText("Làm thay");
        assertThat(page.locator("main, vaadin-app-layout").first()).containsText(DEPUTY);
        deputy.photograph("absence-history");
    }

    @Test
    void a_head_of_division_gives_two_dossiers_to_a_colleague_at_once() {
        Visitor head = signedIn("truongphong.sotuphap").opens("viec-cua-toi");
        Page page = head.page();
        assertThat(page.locator(".away-note")).containsText(ABSENT);
        head.press("Đang ở chuyên viên");
        assertThat(page.locator(".chip.chosen")).hasText("Đang ở chuyên viên");
        Locator boxes = page.locator("vaadin-grid vaadin-checkbox:not([id=selectAllCheckbox])");
        boxes.nth(0).click();
        boxes.nth(1).click();
        page.locator("#reassign-many").click();
        choose(page, head.dialog().locator("vaadin-combo-box input"), DEPUTY);
        head.writes("Chuyên viên nghỉ phép.");
        head.photograph("absence-reassigning");
        page.locator("#confirm-reassign").click();

        assertThat(head.dialog().getByText("Đã xong cả 2 hồ sơ.")).isVisible();
        head.photograph("absence-reassigned");
    }

    @Test
    void a_leader_declares_an_absence_the_deputy_signs_kt_and_it_is_ended_early() {
        Visitor leader = signedIn("lanhdao").opens("vang-mat");
        Page page = leader.page();
        page.locator("#declare-absence").click();
        page.locator("#confirm-absence").click();
        assertThat(leader.dialog().locator("vaadin-combo-box[invalid]")).hasCount(1);
        choose(page, leader.dialog().locator("vaadin-combo-box input").last(), "Đoàn Thị Thanh Xuân");
        assertThat(leader.dialog()).containsText("KT.");
        leader.photograph("absence-declaring");
        page.locator("#confirm-absence").click();
        assertThat(page.locator(".absence[data-person='demo-lanhdao']").first())
                .containsText("Người thay: Đoàn Thị Thanh Xuân");
        leader.isStill().photograph("absence-declared");
        leader.press("Đổi nền sáng, nền tối");
        leader.isStill().photograph("absence-declared-dark");

        Visitor deputy = signedIn("pholanhdao").opensFirst("tim-kiem?buoc=signing&thu-tuc=SN-01&cho=for_me");
        deputy.press("Ký duyệt");
        assertThat(deputy.page().locator(".dossier-right .facts"))
                .containsText("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH Đoàn Thị Thanh Xuân");
        deputy.photograph("absence-signed");

        leader.press("Kết thúc sớm: Lê Quang Minh");
        assertThat(page.locator(".absence").getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText(Pattern.compile("Đã qua"))))
                .isVisible();
    }

    private static void choose(Page page, Locator box, String name) {
        box.fill(name);
        // who is away is offered with the name of the deputy behind their own
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }
}
