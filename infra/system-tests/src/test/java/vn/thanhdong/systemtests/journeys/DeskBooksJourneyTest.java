package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The end of a clerk's day: the register, the lists that are signed, and somebody who fetches two results. */
class DeskBooksJourneyTest extends Journey {

    @Test
    void the_register_of_today_is_what_the_search_finds_and_is_printed_with_the_handover_lists() {
        Visitor clerk = signedIn("motcua").opens("so-theo-doi");
        Page page = clerk.page();
        assertThat(page.locator(".register-grid a.code").first()).isVisible();
        clerk.isStill().photograph("desk-register");
        long lines = SearchJourneyTest.found(clerk);
        isPdf(page, page.locator(".print-link"));

        page.locator(".td-figure").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/tim-kiem.*"));
        assertThat(SearchJourneyTest.found(clerk)).isEqualTo(lines).isPositive();

        clerk.opens("ban-giao");
        assertThat(page.locator(".handover-table a.code").first()).isVisible();
        clerk.isStill().photograph("desk-handover");
        isPdf(page, page.locator(".print-link").first());
        page.locator(".page-tabs a").getByText("Kết quả nhận về").click();
        assertThat(page).hasURL(Pattern.compile(".*chieu=ve.*"));
        assertThat(page.locator(".handover-table a.code").first()).isVisible();
        clerk.isStill().photograph("desk-results-back");
        page.locator(".handover-table a.code").first().click();
        assertThat(page.locator(".action-bar")).isVisible();
    }

    @Test
    void who_comes_for_one_result_takes_the_other_home_as_well() {
        Visitor clerk = signedIn("motcua");
        clerk.opensFirst("tim-kiem?trang-thai=9&buoc=return&thu-tuc=TD-03&q=%22Nguyễn Thị Thu Hà%22");
        Page page = clerk.page();
        Locator others = page.locator(".other-results");
        assertThat(others).containsText("Người này còn 1 kết quả chờ trả");
        assertThat(page.locator("#hand-out-many")).hasText("Trả 1 kết quả");

        clerk.press("Chọn tất cả");
        assertThat(page.locator("#hand-out-many")).hasText("Trả 2 kết quả");
        others.scrollIntoViewIfNeeded();
        clerk.photograph("desk-two-results");
        page.locator("#hand-out-many").click();

        assertThat(clerk.dialog()).containsText("Đã xong cả 2 hồ sơ.");
        clerk.photograph("desk-two-results-returned");
        clerk.inDialog("Đóng");
        assertThat(page.locator(".dossier-right .td-badge").first()).hasText("Đã trả kết quả");
        assertThat(others).isHidden();
    }

    private static void isPdf(Page page, Locator link) {
        APIResponse paper = page.request().get((String) link.evaluate("one => one.href"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
    }
}
