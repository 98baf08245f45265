package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What else applicants do with their dossiers. */
class OwnDossierJourneyTest extends CitizenJourney {

    @Test
    void what_waits_for_the_applicant_comes_first() {
        Visitor citizen = signedIn("congdan").opens("ho-so-cua-toi");

        assertThat(citizen.page().locator(".td-public-main h2").first()).hasText("Đang chờ bạn");
        assertThat(citizen.page().locator(".td-dossier-card").first()).containsText("Cơ quan đang chờ bạn");
        citizen.photograph("my-dossiers");

        citizen.opens("");
        assertThat(citizen.page().locator(".td-task-urgent")).containsText("đang chờ bạn");
    }

    @Test
    void an_applicant_withdraws_after_being_asked_whether_they_mean_it() {
        Visitor citizen = signedIn("congdan2");
        opensOwn(citizen, "Mới đăng ký");

        citizen.press("Rút hồ sơ");
        Locator question = citizen.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Muốn làm lại phải nộp hồ sơ mới");
        question.locator("textarea").fill("Đã nộp tại quầy");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rút hồ sơ"))
                .click();

        assertThat(citizen.page().locator(".td-page-header .td-badge")).hasText("Công dân yêu cầu rút hồ sơ");
        assertThat(citizen.see(AriaRole.BUTTON, "Rút hồ sơ")).hasCount(0);
        assertThat(citizen.page().locator(".td-timeline")).containsText("Người nộp rút hồ sơ");
        citizen.photograph("withdrawn");
    }

    @Test
    void an_applicant_rates_once() {
        Visitor citizen = signedIn("congdan");
        opensOwn(citizen, "Đã trả kết quả", page -> page.getByText("Bạn có hài lòng không?"));

        citizen.see(AriaRole.BUTTON, "4 trên 5 sao").click();

        assertThat(citizen.see(AriaRole.HEADING, "Đánh giá của bạn")).isVisible();
        assertThat(citizen.page().getByLabel("4 trên 5 sao")).isVisible();
        citizen.page().reload();
        assertThat(citizen.see(AriaRole.HEADING, "Đánh giá của bạn")).isVisible();
        assertThat(citizen.page().getByText("Bạn có hài lòng không?")).hasCount(0);
    }

    @Test
    void a_fee_is_paid_by_one_click() {
        Visitor citizen = signedIn("congdan").opens("ho-so-cua-toi");
        opensOwn(citizen, "Cơ quan đang chờ bạn nộp phí");

        citizen.page()
                .locator(".td-asked-section vaadin-button", new Page.LocatorOptions().setHasText("Nộp"))
                .click();

        assertThat(citizen.page().locator(".td-timeline")).containsText("Đã nhận tiền phí, lệ phí");
        assertThat(citizen.page().locator(".td-asked-section")).hasCount(0);
    }
}
