package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who has never been here looks around. */
class FindingAProcedureJourneyTest extends CitizenJourney {

    @Test
    void a_newcomer_is_asked_what_they_need_and_sees_what_there_is() {
        Visitor visitor = somebody().opens("");

        assertThat(visitor.see(AriaRole.HEADING, "Bạn cần làm thủ tục gì?")).isVisible();
        assertThat(visitor.page().locator(".td-search")).isVisible();
        assertThat(visitor.see(AriaRole.HEADING, "Dịch vụ công thiết yếu")).isVisible();
        assertThat(visitor.page().locator(".td-procedure-link")).hasCount(40);
        assertThat(visitor.see(AriaRole.HEADING, "Theo dõi hồ sơ đã nộp")).isVisible();
        visitor.photograph("home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khai sinh", "dang ky khai sinh"})
    void a_procedure_is_found_with_accents_and_without(String words) {
        Visitor visitor = somebody().opens("");

        visitor.page().locator(".td-search input").fill(words);

        var found = visitor.page().locator(".td-found .td-procedure-link");
        assertThat(found.first()).containsText("Đăng ký khai sinh");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*\\?tim=.*"));
        visitor.photograph("found-" + words.replace(' ', '-'));

        visitor.page().reload();
        assertThat(found.first()).containsText("Đăng ký khai sinh");
    }

    @Test
    void words_that_nothing_matches_are_answered_in_words() {
        Visitor visitor = somebody().opens("?tim=xyzzy");

        assertThat(visitor.see(AriaRole.HEADING, "Không có thủ tục nào khớp “xyzzy”"))
                .isVisible();
    }

    @Test
    void what_it_takes_costs_and_needs_stands_on_one_page_and_what_only_illustrates_is_marked() {
        Visitor visitor = somebody().opens("?tim=dang%20ky%20khai%20sinh");
        visitor.page().locator(".td-found .td-procedure-link").first().click();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/thu-tuc/SN-01"));
        var glance = visitor.page().getByLabel("Thông tin chính");
        assertThat(glance).containsText("Trong ngày làm việc");
        assertThat(glance).containsText("Phí tùy trường hợp");
        assertThat(glance).containsText("Ủy ban nhân dân cấp xã");
        assertThat(glance.getByText("số liệu minh họa")).hasCount(1);
        assertThat(section(visitor, "Giấy tờ cần có")).containsText("Giấy chứng sinh");
        assertThat(section(visitor, "Giấy tờ cần có")).containsText("số liệu minh họa");
        assertThat(section(visitor, "Phí, lệ phí")).containsText("8.000");
        assertThat(section(visitor, "Các bước giải quyết")).containsText("Chuyên viên thụ lý");
        visitor.photograph("procedure");

        visitor.see(AriaRole.LINK, "Nộp hồ sơ trực tuyến").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/dang-nhap.*"));
    }

    @Test
    void the_sign_in_page_lists_one_person_for_each_role_and_their_card_lets_in() {
        Visitor visitor = somebody().opens("dang-nhap");

        var cards = visitor.page().locator(".td-demo-card");
        assertThat(cards.first()).isVisible();
        Assertions.assertThat(visitor.page().locator(".td-demo-role").allInnerTexts())
                .contains(
                        "Công dân",
                        "Công chức một cửa",
                        "Trưởng phòng",
                        "Chuyên viên thụ lý",
                        "Lãnh đạo",
                        "Văn thư",
                        "Lãnh đạo tỉnh",
                        "Kiểm tra, giám sát",
                        "Vận hành",
                        "Quản trị");
        assertThat(visitor.page().locator(".td-demo")).containsText(Visitor.PASSWORD);
        visitor.photograph("sign-in");

        byCard(visitor, "congdan2");

        assertThat(visitor.page().getByText("Phạm Văn Dũng")).isVisible();
        assertThat(visitor.page()).not().hasURL(Pattern.compile(".*/dang-nhap.*"));
    }

    private static Locator section(Visitor visitor, String title) {
        return visitor.page()
                .locator(".td-section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }
}
