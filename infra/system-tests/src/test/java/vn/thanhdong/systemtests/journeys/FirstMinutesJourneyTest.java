package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first five minutes of somebody who has never seen the house. */
class FirstMinutesJourneyTest extends CitizenJourney {

    private static final Pattern SIGN_IN = Pattern.compile(".*/dang-nhap.*");
    private static final int STEPS = 9;

    @Test
    void a_figure_of_the_day_opens_its_dossiers_for_who_may_see_them() {
        Visitor visitor = somebody().opens("");
        Page page = visitor.page();
        Locator open = tile(page, "Đang giải quyết");
        assertThat(page.locator(".td-today .td-figure")).hasCount(5);
        String number = open.locator(".td-figure-number").innerText();
        visitor.isStill().photograph("today");

        open.click();
        assertThat(page).hasURL(SIGN_IN);
        byCard(visitor, "lanhdaotinh");

        assertThat(page).hasURL(Pattern.compile(".*/tim-kiem\\?.*so-lieu=open.*"));
        assertThat(page.locator(".note")).containsText("đang giải quyết");
        assertThat(SearchJourneyTest.found(visitor)).isEqualTo(Long.parseLong(number.replace(".", "")));
    }

    @Test
    void each_role_says_what_waits_for_it_and_one_click_leads_to_that() {
        Page page = somebody().opens("").page();
        Locator cards = page.locator(".td-roles .td-demo-card");
        assertThat(cards).hasCount(10);
        Locator clerk = cards.filter(new Locator.FilterOptions().setHasText("Công chức một cửa"));
        assertThat(clerk).containsText("hồ sơ đang chờ");

        clerk.click();

        assertThat(page).hasURL(Pattern.compile(".*/viec-cua-toi"));
    }

    @Test
    void one_dossier_is_followed_through_all_roles_left_and_come_back_to() {
        Visitor visitor = somebody().opens("theo-chan");
        Page page = visitor.page();
        visitor.press("Bắt đầu");
        assertThat(done(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/theo-chan/[0-9a-f-]{36}"));
        visitor.press("Tạm dừng");
        visitor.press("Bước tiếp");
        assertThat(done(page)).hasCount(2);
        assertThat(page.locator(".td-walk-dossier .td-code")).containsText("H23.31.09-");
        visitor.isStill().photograph("walk");

        page.reload();
        for (int step = 3; step <= STEPS; step++) {
            assertThat(done(page)).hasCount(step - 1);
            visitor.press("Bước tiếp");
        }

        assertThat(done(page)).hasCount(STEPS);
        assertThat(page.locator(".due-strip").first()).isVisible();
        assertThat(page.locator(".due-strip .skipped").first()).isVisible();
        visitor.isStill();
        page.locator(".td-walk-end").scrollIntoViewIfNeeded();
        visitor.photograph("walk-end");
        page.getByText("Toàn bộ lịch sử, bằng vai kiểm tra").click();
        assertThat(page).hasURL(Pattern.compile(".*/lich-su/.*"));
        assertThat(page.locator(".history-entry")).hasCount(STEPS);
    }

    @Test
    void every_number_of_the_form_opens_as_many_dossiers_as_it_counts() {
        Visitor leader = signedIn("lanhdaotinh").opens("bieu-ii-06a");
        Locator numbers = leader.page().locator(".settlement-table .total .number a");
        assertThat(numbers.first()).isVisible();
        leader.isStill().photograph("settlement");
        List<String> addresses = numbers.all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.contains("carried-over") || address.contains("open-late"))
                .toList();
        List<Long> counted = numbers.all().stream()
                .filter(link -> addresses.contains(link.getAttribute("href")))
                .map(link -> Long.parseLong(link.textContent().replace(".", "")))
                .toList();

        assertThat(addresses).isNotEmpty();
        assertThat(addresses.stream()
                        .map(address -> SearchJourneyTest.found(leader.opens(address)))
                        .toList())
                .isEqualTo(counted);
    }

    private static Locator tile(Page page, String label) {
        return page.locator(".td-today .td-figure")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
    }

    private static Locator done(Page page) {
        return page.locator(".td-walk-steps .done");
    }
}
