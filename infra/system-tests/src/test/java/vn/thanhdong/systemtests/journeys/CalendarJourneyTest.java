package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The working calendar as those see it who run the system and do not administer it. */
class CalendarJourneyTest extends Journey {

    @Test
    void an_operator_sees_the_calendar_and_has_no_form() {
        Visitor operator = signedIn("vanhanh").opens("lich-lam-viec");

        assertThat(operator.page().locator(".calendar-table tbody tr").first()).isVisible();
        assertThat(operator.page().locator(".decide-day")).hasCount(0);
        assertThat(operator.see(AriaRole.BUTTON, "Ghi vào lịch")).hasCount(0);
    }
}
