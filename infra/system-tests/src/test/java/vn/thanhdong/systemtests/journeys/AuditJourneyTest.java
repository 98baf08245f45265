package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An auditor reads what happened to a dossier, in words. */
class AuditJourneyTest extends Journey {

    /** Names of fields and constants are for programs. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("[a-z]+[A-Z][A-Za-z]*|[A-Z]+_[A-Z_]+");

    @Test
    void a_history_says_when_who_and_what_in_words() {
        Visitor auditor = signedIn("kiemtoan").opens("tim-kiem?thu-tuc=SN-01&trang-thai=4");
        Page page = auditor.page();
        String code = page.locator("vaadin-grid a.code").first().textContent();

        auditor.opens("lich-su");
        page.locator(".search-bar input").fill(code);
        auditor.press("Xem lịch sử");

        Locator entries = page.locator(".history-entry");
        assertThat(entries.first()).containsText("Xảy ra");
        assertThat(entries.first()).containsText("Ghi nhận");
        assertThat(entries.first()).containsText("vị trí");
        assertThat(page.locator(".history-entries")).containsText("Công chức một cửa");
        assertThat(page.locator(".history-entries dt")
                        .getByText("Ngày, tháng, năm sinh")
                        .first())
                .isVisible();
        List<String> names = page.locator(".history-entries dt").allInnerTexts();
        assertThat(names).noneMatch(name -> FOR_PROGRAMS.matcher(name).find());
        auditor.photograph("audit-history");
    }

    @Test
    void a_history_is_narrowed_by_any_word_in_it() {
        Visitor auditor = signedIn("kiemtoan").opensFirst("tim-kiem?trang-thai=10&thu-tuc=SN-01");
        Page page = auditor.page();
        page.locator(".page-tabs a").getByText("Lịch sử").click();
        assertThat(page.locator(".history-entry").nth(1)).isVisible();
        int all = page.locator(".history-entry").count();

        page.locator(".history-bar input").fill("tra ket qua");

        assertThat(page.locator(".history > .hint")).hasText(Pattern.compile("[1-9]\\d*/" + all + " sự kiện"));
    }

    @Test
    void a_dossier_is_seen_as_it_stood_at_two_moments_with_what_differs_marked() {
        Visitor auditor = signedIn("kiemtoan").opensFirst("tim-kiem?trang-thai=10&thu-tuc=SN-01");
        Page page = auditor.page();
        page.locator(".page-tabs a").getByText("Lịch sử").click();
        page.locator(".page-tabs a").getByText("Xem tại thời điểm").click();

        Locator status = page.locator(".comparison-table tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Trạng thái")))));
        assertThat(status.locator("td").first()).hasText("Mới đăng ký");
        assertThat(status.locator("td").last()).hasText("Đã trả kết quả");
        assertThat(status).hasClass(Pattern.compile("differs"));
        auditor.photograph("moments");

        page.locator(".moments-bar .side").last().locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("được tiếp nhận và hẹn"))
                .click();
        assertThat(status.locator("td").last()).hasText("Được tiếp nhận");
        assertThat(page).hasURL(Pattern.compile("phai="));

        page.getByLabel("Dữ liệu đã có vào lúc đó").check();
        assertThat(page).hasURL(Pattern.compile("theo=ghi-nhan"));
        assertThat(status.locator("td").first()).hasText("Mới đăng ký");
        assertThat(status.locator("td").last()).hasText("Được tiếp nhận");
        page.getByLabel("Chỉ hiện chỗ khác nhau").check();
        assertThat(page.locator(".comparison-table tr.same").first()).isHidden();
        auditor.photograph("moments-differences");
    }

    @Test
    void a_code_that_nobody_has_is_answered_with_what_to_try() {
        Visitor auditor = signedIn("kiemtoan").opens("lich-su?ma=H23.99-000000-0000");

        assertThat(auditor.page().locator(".td-empty")).containsText("Không tìm thấy hồ sơ có mã này");
        auditor.photograph("audit-none");
    }
}
