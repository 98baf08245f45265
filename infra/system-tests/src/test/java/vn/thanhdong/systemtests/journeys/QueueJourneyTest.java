package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** People take numbers in the hall, a clerk calls them, and the board on the wall shows it by itself. */
class QueueJourneyTest extends Journey {

    private static final String DESK = "H23.31.09";

    @Test
    void numbers_are_taken_at_the_kiosk_called_by_key_and_read_on_the_wall() {
        Visitor wall = somebody().opens("bang-so/" + DESK);
        wall.page().setViewportSize(1920, 1080);
        Visitor clerk = signedIn("motcua").opens("goi-so");
        Page counter = clerk.page();
        counter.locator("#queue-counter input").fill("3");
        counter.locator("#queue-counter input").press("Tab");

        Visitor hall = kiosk();
        String first = takes(hall, "Nhận kết quả");
        hall.photograph("queue-slip");
        hall.press("Lấy số khác");
        hall.press("Tôi thuộc diện ưu tiên");
        hall.photograph("queue-kiosk");
        String priority = takes(hall, "Nộp hồ sơ");
        Assertions.assertThat(priority).startsWith("ƯT");
        hall.press("Lấy số khác");
        takes(hall, "Hỏi thủ tục");

        // both follow by themselves; whom the law lets go first stands first
        assertThat(wall.page().locator(".board-waiting li").first()).hasText(priority);
        assertThat(counter.locator(".queue-line .queue-label").first()).hasText(priority);
        counter.keyboard().press("F8");
        assertThat(counter.locator(".queue-number")).hasText(priority);
        assertThat(wall.page().locator(".board-number")).hasText(priority);
        assertThat(wall.page().locator(".board-counter")).hasText("Quầy 3");

        counter.keyboard().press("F9");
        assertThat(counter.locator(".queue-here")).containsText("gọi lần 2");
        counter.keyboard().press("Alt+v");
        assertThat(counter.locator(".queue-number")).hasText("–");
        assertThat(counter.locator(".queue-lists")).containsText("Đã gọi, chưa đến (1)");
        counter.keyboard().press("F8");
        assertThat(wall.page().locator(".board-number")).hasText(first);
        clerk.isStill().photograph("queue-calling");
        clerk.press("Đổi nền sáng, nền tối");
        clerk.isStill().photograph("queue-calling-dark");
        Visitor second = signedIn("motcua").opens("goi-so");
        second.page().locator("#queue-counter input").fill("5");
        second.page().locator("#queue-counter input").press("Tab");
        second.press("Gọi số " + priority);
        assertThat(wall.page().locator(".board-counter")).hasText("Quầy 5");
        assertThat(wall.page().locator(".board-others")).containsText(first);
        wall.photograph("queue-board");
        takesInOfWhoIsThere(clerk, first);
        counter.keyboard().press("Alt+x");
        assertThat(counter.locator(".td-figures")).containsText("Đã phục vụ");
        assertThat(wall.page().locator(".board-others li")).hasCount(0);
    }

    /** The desk knows who is at this counter, and the dossier keeps the number that it came with. */
    private static void takesInOfWhoIsThere(Visitor clerk, String number) {
        Page page = clerk.opens("mot-cua/tiep-nhan").page();
        assertThat(page.locator("#desk-number")).containsText("số " + number + " đang ở quầy 3");
        var hands = new Keyboard(page);
        hands.type("khai sinh");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("SN-01");
        hands.press("ArrowDown").press("Enter");
        assertThat(page.locator("#desk-card input")).isFocused();
        hands.scan(DeskJourneyTest.CARD).press("Enter");
        var sheet = new Sheet(page);
        assertThat(sheet.input("applicantId")).hasValue("030188004217");
        sheet.write("childName", "Nguyễn Gia Bảo");
        sheet.write("childBirthDate", "02/11/2026");
        page.locator("#field-childGender vaadin-radio-button").first().click();
        sheet.write("birthFacility", "Bệnh viện Phụ sản Hải Dương");
        sheet.write("childHometown", "Hải Dương");
        page.locator("#field-relation").click();
        page.locator("#field-relation vaadin-select-item").first().click();
        assertThat(sheet.input("motherName")).hasValue("Nguyễn Thị Thu Hà");
        sheet.write("applicantPhone", "0912345678");
        sheet.write("fatherName", "Phạm Văn Dũng");
        sheet.write("fatherId", "030085011936");
        clerk.isStill().photograph("desk-with-number");
        page.locator("#desk-accept").click();
        assertThat(page.locator(".receipt .code")).isVisible();
        page.getByText("Mở hồ sơ").first().click();
        assertThat(page.locator(".dossier-right .facts")).isVisible();
        String dossier = page.url();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .untilAsserted(() -> Assertions.assertThat(clerk.opensHere(dossier)
                                .isStill()
                                .page()
                                .locator(".dossier-right .facts")
                                .innerText())
                        .contains(number + ", quầy 3"));
        page.getByText(number + ", quầy 3").scrollIntoViewIfNeeded();
        clerk.photograph("dossier-with-number");
        clerk.opens("goi-so");
        assertThat(page.locator(".queue-number")).hasText(number);
        assertThat(page.locator(".td-figures")).containsText("Hồ sơ tiếp nhận từ số thứ tự");
    }

    @Test
    void without_a_clerk_who_opened_it_a_kiosk_gives_no_number() {
        Visitor stranger = somebody().opens("lay-so/" + DESK);
        assertThat(stranger.page().getByText("Máy lấy số chưa mở")).isVisible();

        stranger.opens("lay-so/" + DESK + "?khoa=0123456789abcdef0123456789abcdef");
        stranger.press("Nộp hồ sơ");
        assertThat(stranger.page().locator("vaadin-notification-card")).containsText("chưa được mở cho hôm nay");
    }

    /** A machine that a clerk has made the kiosk: nobody is signed in there any more. */
    private Visitor kiosk() {
        Visitor machine = somebody();
        machine.opens("dang-nhap"); // a session of its own, because it ends here
        machine.page().locator("#vaadinLoginUsername input").fill("motcua");
        machine.page().locator("#vaadinLoginPassword input").fill(Visitor.PASSWORD);
        machine.page().locator("vaadin-login-form vaadin-button").first().click();
        assertThat(machine.page().locator(".td-shell")).isVisible();
        machine.opens("goi-so");
        machine.page().locator("#open-kiosk").click();
        machine.page().getByText("Đăng xuất và mở máy lấy số").click();
        assertThat(machine.page().locator(".kiosk h1")).hasText("Bạn đến để làm gì?");
        return machine;
    }

    private static String takes(Visitor hall, String purpose) {
        hall.press(purpose);
        Locator number = hall.page().locator(".slip-number");
        assertThat(number).isVisible();
        return number.innerText();
    }
}
