package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A scanner types a card while the cursor stands anywhere, with and without an input method between it and the page. */
class CardScanJourneyTest extends Journey {

    private static final String NUMBER = "030188004217";
    private static final String NAME = "Nguyễn Thị Thu Hà";
    private static final String REST =
            "|12041988|Nữ|12 Trần Hưng Đạo, Phường Trần Phú, Thành phố Hải Dương, Hải Dương|" + "15062021";
    private static final String CARD = NUMBER + "|142233445|" + NAME + REST;

    @Test
    void a_card_waits_for_a_form_and_leaves_no_trace_where_it_falls() {
        Visitor clerk = signedIn("motcua").opens("mot-cua/tiep-nhan");
        Page page = clerk.page();
        var hands = new Keyboard(page);

        // held out before anything is chosen: it waits for the form
        assertThat(page.locator("#desk-procedure input")).isFocused();
        hands.scanByKeys(CARD);
        assertThat(page.locator("#desk-procedure")).containsText(NAME);
        assertThat(page.locator("#desk-procedure input")).hasValue("");
        choosesBirth(page);
        assertThat(field(page, "applicantName")).hasValue(NAME);

        // in a text that somebody was typing, and which is nobody's who has a card
        field(page, "childName").click();
        page.keyboard().type("Bé An", new TypeOptions().setDelay(120));
        long begun = System.nanoTime();
        hands.scanByKeys(CARD.replace(NUMBER, "030188004218"));
        assertThat(field(page, "applicantId")).hasValue("030188004218");
        System.out.printf("A card was read in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        assertThat(field(page, "childName")).hasValue("Bé An");
        assertThat(field(page, "childName")).isFocused();
        clerk.photograph("desk-card");
    }

    @Test
    void whatever_an_input_method_does_no_letter_is_lost_in_silence() {
        Visitor clerk = signedIn("motcua").opens("mot-cua/tiep-nhan");
        Page page = clerk.page();
        assertThat(page.locator("#desk-procedure input")).isFocused();
        choosesBirth(page);
        CDPSession method = page.context().newCDPSession(page);

        // it composes each word and hands it over at the blank
        field(page, "childName").click();
        page.keyboard().type(NUMBER + "|142233445|");
        for (String word : NAME.split(" ")) {
            composes(method, word);
            page.keyboard().insertText(word);
            page.keyboard().type(" ");
        }
        page.keyboard().type(REST);
        page.keyboard().press("Enter");
        assertThat(field(page, "applicantName")).hasValue(NAME);
        assertThat(field(page, "applicantId")).hasValue(NUMBER);
        assertThat(field(page, "childName")).hasValue("");
        assertThat(page.locator("#field-applicantName")).containsText("Bộ gõ tiếng Việt đang bật");
        assertThat(field(page, "applicantName")).isFocused();
        clerk.photograph("desk-card-input-method");

        // it composes all of it, digits and bars too, in the field where the cursor stands
        field(page, "childName").click();
        composes(method, CARD.replace(NUMBER, "030188004218"));
        page.keyboard().insertText(CARD.replace(NUMBER, "030188004218"));
        assertThat(field(page, "applicantId")).hasValue("030188004218");
        assertThat(field(page, "childName")).hasValue("");
        assertThat(page.locator("#field-applicantName")).containsText("Bộ gõ tiếng Việt đang bật");

        // it takes letters back and writes others
        field(page, "childName").click();
        page.keyboard().type("030188004219|142233445|Nguyen");
        for (int i = 0; i < 2; i++) {
            page.keyboard().press("Backspace");
        }
        page.keyboard().type("ễn Thị Thu Hà" + REST);
        page.keyboard().press("Enter");
        assertThat(field(page, "applicantId")).hasValue("030188004219");
        assertThat(field(page, "applicantName")).hasValue(NAME);
        assertThat(page.locator("#field-applicantName")).containsText("Bộ gõ tiếng Việt đang bật");

        // it swallows letters with marks, and nothing else can be seen of it
        field(page, "childName").click();
        page.keyboard().type(CARD.replaceAll("[ễịàữầưĐạờảốươ]", "").replace(NUMBER, "030188004220"));
        page.keyboard().press("Enter");
        assertThat(field(page, "applicantId")).hasValue("030188004220");
        assertThat(page.locator("#field-applicantName")).containsText("Có chữ bị mất hoặc bị đổi");
        assertThat(page.locator(".desk-note")).containsText("Hãy đối chiếu với thẻ");
        assertThat(field(page, "applicantName")).isFocused();
        clerk.photograph("desk-card-letters-lost");

        // whoever mends it is asked no more
        field(page, "applicantName").fill(NAME);
        assertThat(page.locator("#field-applicantName")).not().containsText("Có chữ bị mất");
    }

    /** Letter by letter, underlined and not yet in the text. */
    private static void composes(CDPSession method, String text) {
        for (int length = 1; length <= text.length(); length++) {
            var composition = new JsonObject();
            composition.addProperty("text", text.substring(0, length));
            composition.addProperty("selectionStart", length);
            composition.addProperty("selectionEnd", length);
            method.send("Input.imeSetComposition", composition);
        }
    }

    private static void choosesBirth(Page page) {
        page.keyboard().type("khai sinh");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("SN-01");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#desk-card input")).isFocused();
    }

    private static Locator field(Page page, String id) {
        return page.locator("#field-" + id + " input");
    }
}
