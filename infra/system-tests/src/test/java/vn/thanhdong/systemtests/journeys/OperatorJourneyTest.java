package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An operator brings in past dossiers and looks after what is derived. */
class OperatorJourneyTest extends Journey {

    private static final String HEADER =
            "dossierCode,procedureCode,agencyCode,areaCode,channel,applicantKind,applicantName,applicantId,phone,submittedAt,acceptedAt,dueAt,finishedAt,returnedAt,outcome,feeVnd,paidOnline,resultElectronic,rating\n";
    private static final String ROW =
            "%s,SN-01,H23.31.09,10528,online,citizen,Vũ Thị Sáng,030188009999,0912000111,2022-03-01T09:00:00+07:00,"
                    + "2022-03-01T10:00:00+07:00,2022-03-02T17:30:00+07:00,2022-03-02T09:00:00+07:00,"
                    + "2022-03-02T10:00:00+07:00,approved,0,false,true,5\n";
    private static final String WRONG =
            ROW.formatted("H23.31.09-220301-9903").replace("online,citizen", "bồ câu,citizen");

    @Test
    void a_dry_run_tells_what_would_come_of_it_and_writes_nothing_then_the_rows_are_taken_in_once() {
        String file = HEADER + ROW.formatted("H23.31.09-220301-9901") + ROW.formatted("H23.31.09-220301-9902") + WRONG;
        Visitor operator = signedIn("vanhanh").opens("nhap-du-lieu");
        Page page = operator.page();

        upload(page, file);
        operator.press("Bắt đầu");
        assertThat(page.locator(".imports [role=status]"))
                .containsText("Chạy thử xong, chưa ghi gì: 2 dòng nhận được, 0 không đổi, 1 sẽ bị từ chối.");
        assertThat(page.locator("vaadin-grid")).containsText("channel");
        operator.photograph("import-dry-run");

        page.locator("vaadin-checkbox input").uncheck();
        operator.press("Bắt đầu");
        assertThat(page.locator(".imports [role=status]"))
                .containsText("Xong: 2 dòng ghi nhận, 0 không đổi, 1 bị từ chối.");

        operator.press("Bắt đầu");
        assertThat(page.locator(".imports [role=status]"))
                .containsText("Xong: 0 dòng ghi nhận, 2 không đổi, 1 bị từ chối.");
        operator.photograph("import-unchanged");
    }

    @Test
    void every_projection_is_shown_with_how_far_it_has_followed_and_is_derived_again_only_after_a_question() {
        Visitor operator = signedIn("vanhanh").opens("van-hanh");
        Page page = operator.page();

        assertThat(page.locator(".projections .card").first()).containsText("Theo kịp");
        assertThat(page.locator(".says").last()).containsText("không có tài liệu nào bị gác lại");

        assertThat(page.locator(".operations")).containsText("Không có thông báo nào đang chờ gửi hay không gửi được.");

        page.locator(".projections .card vaadin-button").first().click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("chỉ mục cũ vẫn phục vụ cho đến khi xong");
        operator.photograph("operations-question");
        page.getByRole(AriaRole.ALERTDIALOG).getByText("Hủy").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    }

    @Test
    void what_served_before_a_rebuild_is_kept_until_it_is_dropped() {
        Visitor operator = signedIn("vanhanh").opens("van-hanh");
        Page page = operator.page();
        Locator card = page.locator(".projections .card").first();

        card.getByText("Dựng lại", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByText("Dựng lại", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(card.locator(".kept").first())
                .containsText("Giữ lại: dossiers-v", new ContainsTextOptions().setTimeout(120_000));
        assertThat(card).containsText("Theo kịp");
        operator.photograph("operations-kept");

        int kept = card.locator(".kept").count();
        card.locator(".kept vaadin-button").first().click();
        page.getByRole(AriaRole.ALERTDIALOG).getByText("Xóa chỉ mục cũ").click();
        assertThat(card.locator(".kept")).hasCount(kept - 1);
    }

    private static void upload(Page page, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ho-so.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".imports [role=status]")).containsText("Đã nhận tệp ho-so.csv");
    }
}
