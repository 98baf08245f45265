package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people, or two clicks, act on one dossier. */
class TwoAtOnceJourneyTest extends Journey {

    private static final String ONLINE = "tim-kiem?cho=for_me&trang-thai=1&kenh=online&thu-tuc=SN-01";

    @Test
    void who_comes_second_is_told_who_did_what_and_keeps_what_was_written() {
        Visitor second = signedIn("truongphong").opensFirst("tim-kiem?buoc=examination&trang-thai=4&thu-tuc=LT-01");
        second.press("Dừng xử lý");
        second.writes("Có yêu cầu của cơ quan có thẩm quyền.");
        Visitor first = signedIn("chuyenvien").opensHere(second.page().url());
        first.press("Yêu cầu bổ sung");
        first.writes("Đề nghị làm rõ thông tin chưa thống nhất.");
        first.inDialog("Yêu cầu bổ sung");
        assertThat(state(first)).hasText("Yêu cầu bổ sung giấy tờ");

        second.inDialog("Dừng xử lý");

        assertThat(second.dialog()).containsText("Đỗ Thị Ngọc Lan đã thực hiện");
        assertThat(second.dialog().locator("textarea")).hasValue("Có yêu cầu của cơ quan có thẩm quyền.");
        assertThat(state(second)).hasText("Yêu cầu bổ sung giấy tờ");
        second.photograph("two-at-once");
    }

    @Test
    void a_window_that_its_owner_has_left_behind_shows_what_they_did_in_another() {
        Visitor here = signedIn("motcua").opensFirst(ONLINE);
        here.press("Trả lại để hoàn thiện");
        here.writes("Thiếu giấy xác nhận tình trạng hôn nhân.");
        Visitor there = signedIn("motcua").opensHere(here.page().url());
        there.press("Tiếp nhận");
        assertThat(state(there)).hasText("Được tiếp nhận");

        here.inDialog("Trả lại để hoàn thiện");

        assertThat(here.dialog()).containsText("hồ sơ đang ở trạng thái “Được tiếp nhận”");
        assertThat(here.dialog().locator("textarea")).hasValue("Thiếu giấy xác nhận tình trạng hôn nhân.");
        assertThat(state(here)).hasText("Được tiếp nhận");
    }

    @Test
    void a_double_click_has_one_effect() {
        Visitor clerk = signedIn("motcua").opensFirst(ONLINE);
        Page page = clerk.page();

        page.locator("#action-accept").dblclick();

        assertThat(state(clerk)).hasText("Được tiếp nhận");
        page.locator(".page-tabs a").getByText("Lịch sử").click();
        assertThat(page.locator(".history-entry .what")
                        .getByText("Hồ sơ được tiếp nhận")
                        .first())
                .isVisible();
        assertThat(page.locator(".history-entry .what").allInnerTexts())
                .filteredOn(what -> what.startsWith("Hồ sơ được tiếp nhận"))
                .hasSize(1);
    }

    private static Locator state(Visitor visitor) {
        return visitor.page().locator(".dossier-right .td-badge").first();
    }
}
