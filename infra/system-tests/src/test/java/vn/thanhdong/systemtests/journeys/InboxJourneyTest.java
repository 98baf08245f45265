package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What people are told in the pages. */
class InboxJourneyTest extends Journey {

    @Test
    void an_officer_is_told_behind_the_bell_what_was_assigned_and_is_done_with_it_by_one_click() {
        Visitor head = signedIn("truongphong").opensFirst("tim-kiem?cho=for_me&buoc=assignment");
        String url = head.page().url();
        String dossier = url.substring(url.indexOf("ho-so/"));
        head.press("Phân công thụ lý");
        head.inDialog("Phân công thụ lý");
        assertThat(head.page().locator(".dossier-right .facts")).containsText("Đỗ Thị Ngọc Lan");

        Visitor officer = signedIn("chuyenvien");
        Page page = officer.page();
        Locator line = page.locator(".td-inbox-line")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='" + dossier + "']")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .until(() -> officer.opens("thong-bao")
                                        .isStill()
                                        .page()
                                        .locator(".td-inbox-line")
                                        .count()
                                > 0
                        && line.count() > 0);
        assertThat(line.first()).containsText("Hồ sơ được giao cho bạn thụ lý");
        assertThat(page.locator(".td-bell-number")).isVisible();
        Accessibility.of(page, "thong-bao");
        officer.photograph("inbox-official");
        officer.press("Đổi nền sáng, nền tối");
        officer.photograph("inbox-official-dark");
        officer.press("Đổi nền sáng, nền tối");

        officer.press("Đánh dấu đã đọc tất cả");

        assertThat(line.first()).not().containsText("Chưa đọc");
        Locator mail = page.locator(".td-inbox-mail vaadin-select");
        assertThat(mail).containsText("chuyenvien@tranphu.example");
        mail.scrollIntoViewIfNeeded();
        mail.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Một thư tổng hợp mỗi sáng ngày làm việc"))
                .click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("đầu mỗi ngày làm việc");
        officer.photograph("inbox-mail");
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            officer.opens("thong-bao").isStill();
            assertThat(mail.locator("vaadin-select-value-button")).containsText("Một thư tổng hợp");
        });
        line.first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".action-bar")).isVisible();
    }

    @Test
    void an_applicant_has_a_place_of_their_own_for_what_they_are_told() {
        Visitor citizen = signedIn("congdan", Window.PHONE).opens("ho-so-cua-toi");
        citizen.page().locator(".td-bell").click();
        assertThat(citizen.page().locator("h1")).hasText("Thông báo");
        citizen.isStill().photograph("inbox-citizen");
    }
}
