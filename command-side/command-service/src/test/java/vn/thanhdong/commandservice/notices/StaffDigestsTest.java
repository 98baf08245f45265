package vn.thanhdong.commandservice.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanhdong.territory.Session;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.WorkingHours;

class StaffDigestsTest {

    private static final WorkingCalendar MONDAYS = new WorkingCalendar(
            "test",
            List.of(new WorkingHours(
                    LocalDate.of(2020, 1, 1),
                    Set.of(DayOfWeek.MONDAY),
                    Duration.ofHours(4),
                    List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30))))),
            List.of(),
            List.of(),
            Year.of(2026),
            LocalTime.of(15, 0));

    @Test
    void the_morning_of_a_working_day_begins_with_its_work() {
        assertThat(morning("2026-03-02T00:29:59Z")).isEmpty();
        assertThat(morning("2026-03-02T00:30:00Z")).contains(Instant.parse("2026-03-02T00:30:00Z"));
        assertThat(morning("2026-03-02T16:59:00Z")).contains(Instant.parse("2026-03-02T00:30:00Z"));
    }

    @Test
    void a_day_off_has_none() {
        assertThat(morning("2026-03-03T03:00:00Z")).isEmpty();
    }

    private static Optional<Instant> morning(String now) {
        return StaffDigests.morningOf(Instant.parse(now), MONDAYS);
    }
}
