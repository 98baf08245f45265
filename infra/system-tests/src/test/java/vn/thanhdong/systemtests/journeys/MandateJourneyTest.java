package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An inspector sees nothing until a decision sends them, then what it is about, and leaves a report behind. */
class MandateJourneyTest extends Journey {

    private static final String NUMBER = "27/QĐ-TTr";
    private static final String OF_JUSTICE = "tim-kiem?co-quan=H23.13&trang-thai=10";
    private static final String OF_WARD = "tim-kiem?co-quan=H23.31.09&trang-thai=10";

    @Test
    void an_inspector_is_sent_works_within_the_decision_and_seals_the_report() {
        Visitor leader = signedIn("lanhdaotinh").opens(OF_WARD);
        leader.page().locator("vaadin-grid a.code").first().waitFor();
        String outside = leader.page().locator("vaadin-grid a.code").first().getAttribute("href");

        Visitor inspector = signedIn("thanhtra").opens(OF_JUSTICE);
        assertThat(inspector.page().locator("h1")).hasText("Không có quyết định kiểm tra nào đang có hiệu lực với bạn");
        assertThat(inspector.page().locator(".no-mandate")).containsText("Mạc Văn Sơn");
        inspector.isStill().photograph("mandate-none");

        Visitor administrator = signedIn("quantri").opens("quyet-dinh-kiem-tra");
        enters(administrator);
        inspector.opens(OF_JUSTICE);
        assertThat(inspector.page().locator(".no-mandate")).containsText("đang chờ lãnh đạo xác nhận");

        Locator waiting = card(leader.opens("quyet-dinh-kiem-tra"));
        assertThat(waiting).containsText("Sở Tư pháp");
        button(waiting, "Xác nhận").click();
        leader.isStill().photograph("mandate-confirming");
        leader.inDialog("Xác nhận");
        assertThat(card(leader)).containsText("Đang có hiệu lực");
        aChangeIsDeclined(administrator, leader);

        Page page = inspector.opensFirst(OF_JUSTICE).page();
        assertThat(page.locator(".td-mandates")).containsText(NUMBER + " · Sở Tư pháp · còn 30 ngày");
        inspector.isStill().photograph("mandate-works-within");
        inspector.opens(outside);
        assertThat(page.locator(".action-bar")).hasCount(0);
        assertThat(page.locator("h1, h2").first()).containsText("Không có hồ sơ này");
        inspector.isStill().photograph("mandate-outside");
        inspector.opens(OF_WARD);
        assertThat(page.locator("vaadin-grid a.code")).hasCount(0);

        inspector.opens("quyet-dinh-kiem-tra");
        inspector.isStill().photograph("mandate-own");
        button(card(inspector), "Kết thúc và chốt báo cáo").click();
        inspector.inDialog("Kết thúc và chốt báo cáo");
        assertThat(inspector.dialog()).containsText("Hãy ghi lý do kết thúc sớm");
        inspector.writes("Đoàn đã hoàn thành kiểm tra.");
        inspector.isStill().photograph("mandate-ending");
        inspector.inDialog("Kết thúc và chốt báo cáo");
        assertThat(card(inspector)).containsText("Báo cáo đã chốt: 1 hồ sơ");

        card(inspector).getByText("Báo cáo đã xem").click();
        assertThat(page.locator(".mandate-report")).containsText("khớp với mã băm đã chốt");
        assertThat(page.locator(".mandate-report tbody tr")).hasCount(1);
        inspector.isStill().photograph("mandate-report");
        inspector.press("Đổi nền sáng, nền tối");
        inspector.isStill().photograph("mandate-report-dark");
        inspector.opens(OF_JUSTICE);
        assertThat(page.locator(".no-mandate")).containsText("đã kết thúc");
    }

    /** The one of the demonstration: it says what was opened, searched for and taken away. */
    @Test
    void the_report_of_an_inspection_that_is_over_says_all_that_was_done() {
        Visitor leader = signedIn("lanhdaotinh").opens("quyet-dinh-kiem-tra");
        Locator over = leader.page().locator(".mandate").filter(new Locator.FilterOptions().setHasText("08/QĐ-UBND"));
        assertThat(over).containsText("Báo cáo đã chốt: 3 hồ sơ");
        leader.isStill().photograph("mandate-over");
        over.getByText("Báo cáo đã xem").click();

        Locator report = leader.page().locator(".mandate-report");
        assertThat(report).containsText("khớp với mã băm đã chốt");
        assertThat(report).containsText("Việc: Xin lỗi và hẹn lại ngày trả, Trả kết quả; Cơ quan: Sở Tư pháp");
        assertThat(report).containsText("Vai trò: Công chức một cửa; có từ khóa (không lưu nội dung)");
        assertThat(report).not().containsText("tiếp nhận");
        leader.isStill().photograph("mandate-report-over");
    }

    /** Who proposed it reads why, and all stays as it was. */
    private static void aChangeIsDeclined(Visitor administrator, Visitor leader) {
        administrator.opens("quyet-dinh-kiem-tra");
        button(card(administrator), "Gia hạn, đổi thành viên").click();
        field(administrator, "Số văn bản thay đổi").fill("28/QĐ-TTr");
        choose(administrator.page(), "Thành viên", "Trịnh Thị Hồng Vân");
        administrator.inDialog("Gửi");
        assertThat(card(administrator)).containsText("Chờ xác nhận theo văn bản 28/QĐ-TTr");

        button(card(leader.opens("quyet-dinh-kiem-tra")), "Từ chối").click();
        leader.inDialog("Từ chối");
        assertThat(leader.dialog()).containsText("Hãy ghi lý do từ chối");
        leader.writes("Văn bản 28/QĐ-TTr chưa được ký.");
        leader.isStill().photograph("mandate-declining");
        leader.inDialog("Từ chối");
        assertThat(card(leader)).containsText("Lý do: Văn bản 28/QĐ-TTr chưa được ký.");
        leader.isStill().photograph("mandate-declined");

        assertThat(card(administrator.opens("quyet-dinh-kiem-tra")))
                .containsText("từ chối thay đổi theo văn bản 28/QĐ-TTr");
        assertThat(card(administrator)).not().containsText("Chờ xác nhận");
    }

    private static void enters(Visitor administrator) {
        Page page = administrator.page();
        page.locator("#enter-mandate").click();
        page.locator("#confirm-mandate").click();
        assertThat(administrator.dialog().locator("vaadin-multi-select-combo-box[invalid]"))
                .hasCount(1);
        choose(page, "Thành viên", "Đỗ Minh Tuấn");
        page.locator("#confirm-mandate").click();
        assertThat(administrator.dialog()).containsText("Hãy nhập số quyết định.");
        assertThat(administrator.dialog()).containsText("Hãy chọn ít nhất một cơ quan");
        administrator.isStill().photograph("mandate-entering-refused");
        field(administrator, "Số quyết định").fill(NUMBER);
        field(administrator, "Cơ quan ra quyết định").fill("Thanh tra tỉnh");
        field(administrator, "Nội dung kiểm tra").fill("Thanh tra việc giải quyết thủ tục hành chính tại Sở Tư pháp");
        choose(page, "Cơ quan", "Sở Tư pháp");
        administrator.isStill().photograph("mandate-entering");
        page.locator("#confirm-mandate").click();
        assertThat(card(administrator)).containsText("Chờ xác nhận");
        administrator.isStill().photograph("mandate-list");
        administrator.press("Đổi nền sáng, nền tối");
        administrator.isStill().photograph("mandate-list-dark");
        administrator.press("Đổi nền sáng, nền tối");
    }

    private static Locator field(Visitor who, String label) {
        return who.dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void choose(Page page, String label, String name) {
        Locator box = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        box.fill(name);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        box.press("Escape");
    }

    private static Locator card(Visitor who) {
        return who.page()
                .locator(".mandate")
                .filter(new Locator.FilterOptions().setHasText(NUMBER))
                .first();
    }

    private static Locator button(Locator card, String name) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
