package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse. */
class KeyboardJourneyTest extends CitizenJourney {

    private static final int MOST_STOPS = 60;
    private static final int MOST_PRESSES = 3;

    @Test
    void the_first_stop_leads_past_the_navigation_and_every_stop_can_be_seen() {
        Visitor stranger = somebody().opens("");
        assertThat(stranger.page().locator(".td-search")).isVisible();
        Page page = stranger.page();

        page.keyboard().press("Tab");
        assertThat(page.locator(".td-skip")).isFocused();
        assertThat(page.locator(".td-skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator(".td-public-main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".td-search input")).isFocused();
        page.keyboard().press("Tab");

        for (int stop = 0; stop < 5; stop++) {
            page.keyboard().press("Tab");
            Assertions.assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void a_dossier_is_filled_in_and_handed_in_by_keyboard_alone() {
        Page page = signedIn("congdan2").opens("nop-ho-so/TD-02").page();
        var sheet = new Sheet(page);
        assertThat(page.locator(".td-form")).isVisible();

        for (Locator field : page.locator(".td-form [id^=field-]:visible").all()) {
            answer(page, field);
        }
        for (Locator box : page.locator(".td-upload")
                .filter(new Locator.FilterOptions().setHasText("Bắt buộc"))
                .all()) {
            chooser(page, box.locator("vaadin-button").first())
                    .setFiles(Paper.pdf().payload());
            assertThat(box).containsText("Đã nhận tệp");
        }
        reach(page, page.getByText("Xem lại trước khi nộp"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#submit-dossier")).isVisible();
        reach(page, page.locator("#submit-dossier"));
        page.keyboard().press("Enter");

        Assertions.assertThat(sheet.trackingCode()).startsWith("TD-");
    }

    /** While the page takes in the file before, a press of the key may fall between two states of the button. */
    private static FileChooser chooser(Page page, Locator button) {
        var soon = new Page.WaitForFileChooserOptions().setTimeout(8_000);
        for (int press = 1; press < MOST_PRESSES; press++) {
            reach(page, button);
            try {
                return page.waitForFileChooser(soon, () -> page.keyboard().press("Space"));
            } catch (TimeoutError fellBetween) {
                page.keyboard().press("Shift+Tab");
            }
        }
        reach(page, button);
        return page.waitForFileChooser(soon, () -> page.keyboard().press("Space"));
    }

    private static void answer(Page page, Locator field) {
        reach(page, field);
        switch ((String) field.evaluate("field => field.localName")) {
            case "vaadin-text-field", "vaadin-text-area" -> text(page, field);
            case "vaadin-date-picker" -> page.keyboard().type("12/04/1988");
            case "vaadin-radio-group", "vaadin-checkbox" -> page.keyboard().press("Space");
            case "vaadin-select" -> {
                page.keyboard().press("ArrowDown");
                assertThat(page.locator("vaadin-select-item:visible").first()).isVisible();
                page.keyboard().press("Enter");
            }
            case "vaadin-combo-box" -> {
                page.keyboard().type("tran phu");
                assertThat(page.locator("vaadin-combo-box-item:visible").first())
                        .isVisible();
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
            }
            default -> throw new IllegalStateException("No hand knows how to fill in " + field);
        }
    }

    private static void text(Page page, Locator field) {
        Locator input = field.locator("input, textarea").first();
        if (!input.inputValue().isEmpty()) {
            return; // known from the account
        }
        page.keyboard()
                .type(
                        switch (String.valueOf(field.getAttribute("inputmode"))) {
                            case "numeric" -> "030085011936";
                            case "email" -> "dung.pham@example.vn";
                            default -> "Phường Trần Phú";
                        });
    }

    /** Goes on from stop to stop, as a thumb on the key does, until it is there. */
    private static void reach(Page page, Locator wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) wanted.evaluate("wanted => wanted.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
