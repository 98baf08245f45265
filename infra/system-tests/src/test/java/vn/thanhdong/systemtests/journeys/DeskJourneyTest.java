package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody stands at the desk, and the clerk's hands stay on the keyboard. */
class DeskJourneyTest extends Journey {

    /** As the card of a mother says it; a wedge scanner types it and ends with Enter. */
    static final String CARD =
            "030188004217|142233445|Nguyễn Thị Thu Hà|12041988|Nữ|12 Trần Hưng Đạo, Phường Trần Phú, Thành phố Hải"
                    + " Dương, Hải Dương|15062021";

    @Test
    void a_clerk_takes_in_a_birth_registration_by_keyboard_alone() {
        Visitor clerk = signedIn("motcua").opens("mot-cua/tiep-nhan");
        Page page = clerk.page();
        assertThat(page.locator("#desk-procedure input")).isFocused();
        var hands = new Keyboard(page);

        choosesBirth(hands, page);
        hands.scan(CARD).press("Enter");
        assertThat(field(page, "applicantName")).hasValue("Nguyễn Thị Thu Hà");
        assertThat(field(page, "applicantId")).hasValue("030188004217");

        answer(hands, page, "childName", "Nguyễn Minh An");
        answer(hands, page, "childBirthDate", "02112026");
        reach(page, "childGender");
        hands.press("ArrowDown").press("Enter");
        answer(hands, page, "birthFacility", "Bệnh viện Phụ sản Hải Dương");
        answer(hands, page, "childHometown", "Hải Dương");
        reach(page, "relation");
        hands.press("ArrowDown");
        assertThat(page.locator("#field-relation vaadin-select-list-box vaadin-select-item")
                        .first())
                .isFocused();
        hands.press("Enter");
        // a mother's card has answered for the mother too
        assertThat(field(page, "motherName")).hasValue("Nguyễn Thị Thu Hà");
        assertThat(field(page, "motherBirthYear")).hasValue("1988");
        assertThat(field(page, "motherId")).hasValue("030188004217");
        answer(hands, page, "applicantPhone", "0912345678");
        answer(hands, page, "fatherName", "Phạm Văn Dũng");
        answer(hands, page, "fatherId", "030085011936");
        assertThat(page.locator("#desk-accept")).isFocused();
        hands.press("Control+Enter");

        assertThat(page.locator(".receipt .code")).hasText(Pattern.compile("H23\\.31\\.09-\\d{6}-\\d{4,}"));
        assertThat(page.locator(".receipt")).containsText("Hẹn trả kết quả");
        assertThat(page.getByText("Tiếp nhận hồ sơ khác")).isFocused();
        clerk.photograph("desk-receipt");
        System.out.printf(
                "A birth registration at the desk: %d keystrokes, about %.0f s at 40 words a minute%n",
                hands.keystrokes(), hands.seconds());

        // the next time she comes nothing of this is typed again; searches see the dossier within a second
        hands.press("Enter");
        assertThat(page.locator("#desk-procedure input")).isFocused();
        choosesBirth(hands, page);
        hands.scan(CARD).press("Enter");
        assertThat(field(page, "applicantId")).hasValue("030188004217");
        page.waitForCondition(() -> {
            hands.press("F2");
            return "0912345678".equals(field(page, "applicantPhone").inputValue());
        });
        assertThat(page.locator(".desk-note")).containsText("từ hồ sơ nộp ngày");
        clerk.photograph("desk-earlier");
        herBrotherComesForHer(clerk, hands);
    }

    /** With her paper: the dossier is hers, and he is named beside her. */
    private static void herBrotherComesForHer(Visitor clerk, Keyboard hands) {
        Page page = clerk.page();
        hands.press("F4");
        assertThat(field(page, "submitterName")).isFocused();
        hands.scanByKeys(CARD.replace("030188004217", "030085011936").replace("Nguyễn Thị Thu Hà", "Nguyễn Văn Dũng"));
        assertThat(field(page, "submitterName")).hasValue("Nguyễn Văn Dũng");
        assertThat(field(page, "applicantName")).hasValue("Nguyễn Thị Thu Hà");
        field(page, "submitterPhone").fill("0987654321");
        field(page, "submitterPaper").fill("12/UQ");
        field(page, "childName").fill("Nguyễn Minh Khang");
        field(page, "childBirthDate").fill("02/11/2026");
        page.locator("#field-childGender vaadin-radio-button").first().click();
        field(page, "birthFacility").fill("Bệnh viện Phụ sản Hải Dương");
        field(page, "childHometown").fill("Hải Dương");
        page.locator("#field-relation").click();
        page.locator("#field-relation vaadin-select-item").first().click();
        assertThat(field(page, "motherName")).hasValue("Nguyễn Thị Thu Hà");
        field(page, "fatherName").fill("Phạm Văn Dũng");
        field(page, "fatherId").fill("030085004321");
        hands.press("Control+Enter");
        assertThat(page.locator("#field-submitterPaperDate[invalid]")).isVisible();
        clerk.photograph("desk-proxy");
        field(page, "submitterPaperDate").fill("02/11/2026");
        hands.press("Tab");
        hands.press("Control+Enter");

        assertThat(page.locator(".receipt .code")).isVisible();
        page.getByText("Mở hồ sơ").first().click();
        assertThat(page.locator(".dossier-data")).containsText("Người nộp thay");
        assertThat(page.locator(".dossier-data")).containsText("Người được ủy quyền");
        clerk.isStill().photograph("desk-proxy-dossier");
    }

    @Test
    void what_is_no_identity_card_is_said_beside_the_field() {
        Visitor clerk = signedIn("motcua").opens("mot-cua/tiep-nhan");
        Page page = clerk.page();
        var hands = new Keyboard(page);
        assertThat(page.locator("#desk-procedure input")).isFocused();
        choosesBirth(hands, page);

        hands.scan("https://example.org/").press("Enter");

        assertThat(page.locator("#desk-card")).containsText("Đây không phải mã QR của thẻ căn cước");
        hands.press("Control+Enter");
        assertThat(field(page, "childName")).isFocused();
        clerk.photograph("desk-mistakes");
    }

    private static void choosesBirth(Keyboard hands, Page page) {
        hands.type("khai sinh");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("SN-01");
        hands.press("ArrowDown").press("Enter");
        assertThat(page.locator("#desk-card input")).isFocused();
    }

    /** Enter has led there by itself. */
    private static void answer(Keyboard hands, Page page, String field, String text) {
        reach(page, field);
        hands.type(text).press("Enter");
    }

    private static void reach(Page page, String field) {
        assertThat(page.locator("#field-" + field + ":focus-within")).isVisible();
    }

    private static Locator field(Page page, String id) {
        return page.locator("#field-" + id + " input");
    }
}
