package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the head of division's desk to the applicant's hands, each step by whose step it is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandlingJourneyTest extends Journey {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    @Order(1)
    void a_head_of_division_assigns_and_the_officer_finds_the_dossier_among_their_work() {
        Visitor head = signedIn("truongphong").opensFirst("tim-kiem?cho=for_me&buoc=assignment");
        String dossier = head.page().url();

        head.press("Phân công thụ lý");
        head.inDialog("Phân công thụ lý");
        assertThat(head.page().locator(".dossier-right .facts")).containsText("Đỗ Thị Ngọc Lan");

        Visitor officer = signedIn("chuyenvien").opensHere(dossier);
        assertThat(officer.page().locator(".action-bar vaadin-button").first()).isVisible();
        head.photograph("handling-assigned");
    }

    @Test
    @Order(1)
    void a_head_of_division_mends_a_wrong_entry_and_the_history_keeps_what_stood_there() {
        Visitor head = signedIn("truongphong").opensFirst("tim-kiem?cho=for_me&buoc=assignment");
        Page page = head.page();
        String dossier = page.url();
        page.getByText("Đính chính thông tin ghi sai").click();
        Locator name = page.getByLabel("Họ, chữ đệm, tên").first();
        String wrong = name.inputValue();
        head.press("Ghi nhận đính chính");
        assertThat(page.locator(".correction")).containsText("Hãy nêu lý do đính chính");
        page.getByLabel("Lý do đính chính").fill("Nhập sai tên, theo căn cước công dân");
        head.press("Ghi nhận đính chính");
        assertThat(page.locator(".correction")).containsText("Chưa có mục nào khác");
        name.fill("Vũ Thị Đúng Tên");
        head.photograph("handling-correction");
        head.press("Ghi nhận đính chính");

        page.waitForURL(dossier);
        assertThat(page.locator(".td-page-header")).containsText("Vũ Thị Đúng Tên");
        head.opens("lich-su/" + dossier.substring(dossier.lastIndexOf('/') + 1));
        Locator history = page.locator(".history");
        assertThat(history).containsText("Thông tin ghi sai trong hồ sơ được đính chính");
        assertThat(history).containsText(wrong);
        assertThat(history).containsText("Nhập sai tên, theo căn cước công dân");
    }

    @Test
    @Order(2)
    void an_officer_sees_what_is_late_and_due_soon_first() {
        Visitor officer = signedIn("chuyenvien").opens("viec-cua-toi");
        Page page = officer.page();
        assertThat(page.locator("vaadin-grid a.code").first()).isVisible();
        officer.photograph("officer-day");

        long waiting = figure(page, "Đang chờ tôi");
        page.locator(".my-day a")
                .filter(new Locator.FilterOptions().setHasText("Sắp đến hạn"))
                .click();

        assertThat(page.locator(".chip.chosen")).hasText("Sắp đến hạn");
        assertThat(waiting).isGreaterThanOrEqualTo(12);
    }

    @Test
    @Order(3)
    void an_officer_asks_once_for_a_supplement_and_the_clock_waits() {
        Visitor officer = signedIn("chuyenvien").opensFirst("tim-kiem?cho=for_me&buoc=examination&trang-thai=4");
        Page page = officer.page();

        officer.press("Yêu cầu bổ sung");
        officer.writes("Đề nghị bổ sung bản chứng thực thay cho bản chụp.");
        officer.photograph("officer-supplement");
        officer.inDialog("Yêu cầu bổ sung");

        assertThat(page.locator(".dossier-right .td-badge").first()).hasText("Yêu cầu bổ sung giấy tờ");
        assertThat(page.locator(".dossier-right .facts")).containsText("Người nộp, từ");
        assertThat(page.getByText("In phiếu yêu cầu bổ sung (02)")).isVisible();
        assertThat(officer.see(AriaRole.BUTTON, "Yêu cầu bổ sung")).hasCount(0);
    }

    @Test
    @Order(4)
    void an_officer_proposes_what_the_leader_is_to_sign() {
        Visitor officer =
                signedIn("chuyenvien").opensFirst("tim-kiem?cho=for_me&buoc=examination&trang-thai=4&thu-tuc=SN-01");
        Page page = officer.page();

        officer.press("Trình kết quả");
        officer.writes("Hồ sơ đầy đủ, hợp lệ; đề nghị cấp Giấy khai sinh.");
        officer.inDialog("Trình kết quả");

        assertThat(page.locator(".dossier-data")).containsText("đề nghị cấp Giấy khai sinh");
        assertThat(page.locator(".process-steps .here .name")).containsText("Ký duyệt");
    }

    @Test
    @Order(5)
    void a_leader_sends_one_back_and_approves_twenty_at_once() {
        Visitor leader = signedIn("lanhdao").opensFirst("tim-kiem?buoc=signing&thu-tuc=SN-01&cho=for_me");
        leader.press("Trả lại chuyên viên");
        leader.writes("Kiểm tra lại thông tin của người nộp.");
        leader.inDialog("Trả lại chuyên viên");
        assertThat(leader.page().locator(".process-steps .here .name")).not().containsText("Ký duyệt");

        leader.opens("viec-cua-toi");
        Page page = leader.page();
        assertThat(page.locator("vaadin-grid a.code").first()).isVisible();
        long before = figure(page, "Đang chờ tôi");
        leader.press("Chọn 20 hồ sơ đầu");
        assertThat(page.locator("#approve-many")).isVisible();
        leader.photograph("leader-twenty-chosen");
        page.locator("#approve-many").click();

        assertThat(leader.dialog()).containsText("Đã xong cả 20 hồ sơ.");
        leader.photograph("leader-twenty-signed");
        leader.inDialog("Đóng");
        // the one that was sent back may have been counted still
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .untilAsserted(() -> assertThat(figure(page, "Đang chờ tôi")).isBetween(before - 21, before - 20));
    }

    @Test
    @Order(6)
    void a_registry_clerk_numbers_and_the_one_stop_clerk_hands_the_result_out() {
        Visitor registry = signedIn("vanthu").opensFirst("tim-kiem?cho=for_me&buoc=numbering&thu-tuc=SN-01");
        String dossier = registry.page().url();

        registry.press("Vào số, đóng dấu");
        registry.inDialog("Vào số, đóng dấu");
        assertThat(registry.page().locator(".dossier-right .facts")).containsText("Số kết quả");
        assertThat(registry.page().locator(".dossier-right .td-badge").first()).hasText("Đã xử lý xong");

        Visitor clerk = signedIn("motcua").opensHere(dossier);
        clerk.press("Trả kết quả");
        clerk.inDialog("Trả kết quả");
        assertThat(clerk.page().locator(".dossier-right .td-badge").first()).hasText("Đã trả kết quả");
        assertThat(clerk.page().getByText("In kết quả")).isVisible();
        clerk.photograph("handling-returned");
    }

    private static Locator tile(Page page, String label) {
        return page.locator(".td-figure", new Page.LocatorOptions().setHasText(label))
                .locator(".td-figure-number");
    }

    private static long figure(Page page, String label) {
        var digits = NUMBER.matcher(tile(page, label).textContent().replace(".", ""));
        assertThat(digits.find()).isTrue();
        return Long.parseLong(digits.group());
    }
}
