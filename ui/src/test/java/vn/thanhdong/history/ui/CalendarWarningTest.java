package vn.thanhdong.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.territory.WorkingCalendar;

class CalendarWarningTest extends BrowserlessTest {

    private final WorkingCalendar calendar = CatalogueLoader.fromClassPath().calendar();

    @Test
    void whoever_looks_after_the_system_is_told_ninety_days_before_the_calendar_runs_out() {
        LocalDate last = calendar.lastDecidedYear().atMonth(12).atEndOfMonth();

        assertThat(warningOn(last.minusDays(90)).isVisible()).isFalse();
        assertThat(warningOn(last.minusDays(89)).isVisible()).isTrue();
    }

    private CalendarWarning warningOn(LocalDate day) {
        var zone = WorkingCalendar.ZONE;
        return new CalendarWarning(
                calendar, Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone));
    }
}
