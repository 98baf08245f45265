package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator adds a late row to the working calendar and takes it back; an operator may only look. */
class CalendarJourneyTest extends Journey {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern NEXT_YEAR = Pattern.compile("Xác nhận lịch năm (\\d{4})");

    @Test
    void a_late_row_is_entered_once_followed_by_due_dates_and_taken_back() {
        Visitor administrator = signedIn("quantri").opens("lich-lam-viec");
        Page page = administrator.page();
        assertThat(page.locator("h1")).hasText("Lịch làm việc");
        LocalDate wednesday = inOctoberOfNextYear(page);
        String day = DAY.format(wednesday);

        enters(administrator, wednesday.plusDays(4), "Nghỉ hoán đổi", "1235/TTg-KGVX");
        assertThat(page.locator(".decide-day vaadin-date-picker")).containsText("vốn đã là ngày nghỉ trong tuần");
        enters(administrator, wednesday, "Nghỉ hoán đổi", "");
        assertThat(page.locator(".decide-day vaadin-text-field").last()).containsText("Hãy ghi số và cơ quan");
        enters(administrator, wednesday, "Nghỉ hoán đổi", "1235/TTg-KGVX");

        Locator row = page.locator(".calendar-table tr").filter(new Locator.FilterOptions().setHasText(day));
        assertThat(row).containsText("1235/TTg-KGVX");
        assertThat(page.locator(".recount .says").first()).containsText("Đã tính lại xong");
        administrator.isStill().photograph("calendar-decided");

        enters(administrator, wednesday, "Lần nữa", "1235/TTg-KGVX");
        assertThat(page.locator(".decide-day vaadin-date-picker")).containsText("đã được ghi như vậy rồi");

        page.locator(".decide-day vaadin-select").click();
        page.locator("vaadin-select-item").last().click();
        enters(administrator, wednesday, "", "1236/TTg-KGVX");
        assertThat(row).hasCount(0);
    }

    @Test
    void an_operator_sees_the_calendar_and_has_no_form() {
        Visitor operator = signedIn("vanhanh").opens("lich-lam-viec");

        assertThat(operator.page().locator(".calendar-table tbody tr").first()).isVisible();
        assertThat(operator.page().locator(".decide-day")).hasCount(0);
        assertThat(operator.see(AriaRole.BUTTON, "Ghi vào lịch")).hasCount(0);
    }

    /** Behind every due date of the demonstration. */
    private static LocalDate inOctoberOfNextYear(Page page) {
        Locator title = page.locator("h3").filter(new Locator.FilterOptions().setHasText(NEXT_YEAR));
        Matcher year = NEXT_YEAR.matcher(title.innerText());
        if (!year.find()) {
            throw new IllegalStateException("No year in " + title.innerText());
        }
        return LocalDate.of(Integer.parseInt(year.group(1)), Month.OCTOBER, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
    }

    private static void enters(Visitor who, LocalDate date, String name, String source) {
        Locator form = who.page().locator(".decide-day");
        form.locator("vaadin-date-picker input").fill(DAY.format(date));
        form.locator("vaadin-date-picker input").press("Tab");
        form.locator("vaadin-text-field input").first().fill(name);
        form.locator("vaadin-text-field input").last().fill(source);
        form.locator("vaadin-text-field input").last().press("Tab");
        who.press("Ghi vào lịch");
    }
}
