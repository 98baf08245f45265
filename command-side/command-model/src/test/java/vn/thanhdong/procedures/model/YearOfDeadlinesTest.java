package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * The whole of 2026 under a clock that is moved: Tết, the other holidays, make-up Saturdays and ordinary weeks. Time is
 * counted here minute by minute, and not as the calendar counts it.
 */
class YearOfDeadlinesTest {

    private static final WorkingCalendar CALENDAR = Cast.CATALOGUE.calendar();
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int MINUTES_OF_A_DAY = 8 * 60;
    private static final int EVERY = 13;

    /** Every thirteenth day, working or not, and each day around Tết. */
    static Stream<LocalDate> days() {
        LocalDate tet = LocalDate.parse("2026-02-17");
        return FIRST.datesUntil(LocalDate.parse("2026-12-11"))
                .filter(day -> ChronoUnit.DAYS.between(FIRST, day) % EVERY == 0
                        || Math.abs(ChronoUnit.DAYS.between(tet, day)) <= 5);
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_dossier_of_any_day_is_due_after_its_working_time_and_told_of_once_before_and_once_at_it(LocalDate day) {
        Story story = Story.submittedAt(day + "T" + time(day), "SN-04").comesTo(StepKind.EXAMINATION);
        Deadline promised = story.procedure.deadline();
        Instant due = story.progress().dueAt();
        assertThat(due)
                .isEqualTo(after(story.progress().acceptedAt(), Math.toIntExact(promised.amount()) * MINUTES_OF_A_DAY));
        toldOnceBeforeAndOnceAt(story, due);
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_wait_for_the_applicant_tells_nobody_and_gives_the_whole_time_anew(LocalDate day) {
        Story story = Story.submittedAt(day + "T" + time(day), "SN-04").comesTo(StepKind.EXAMINATION);
        Instant first = story.progress().dueAt();
        story.does(story.holder(), new RequestSupplement(story.id, "Thiếu bản sao"));
        assertThat(asked(story, first.plus(1, ChronoUnit.DAYS))).isEmpty();
        story.does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()));

        Instant due = story.progress().dueAt();
        assertThat(due)
                .isEqualTo(after(
                        story.now(), Math.toIntExact(story.procedure.deadline().amount()) * MINUTES_OF_A_DAY));
        toldOnceBeforeAndOnceAt(story, due);
    }

    private static void toldOnceBeforeAndOnceAt(Story story, Instant due) {
        Instant near = before(due, MINUTES_OF_A_DAY);
        assertThat(asked(story, near.minusSeconds(1))).isEmpty();
        assertThat(asked(story, near)).singleElement().isInstanceOf(DueDateNear.class);
        assertThat(asked(story, due.minusSeconds(1))).isEmpty();
        assertThat(asked(story, due)).singleElement().isInstanceOf(DueDateMissed.class);
        assertThat(asked(story, due.plus(30, ChronoUnit.DAYS))).isEmpty();
    }

    private static List<DossierEvent> asked(Story story, Instant moment) {
        return story.timerAsks(
                LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE).toString());
    }

    /** Another time each day, also before work, at noon and after three in the afternoon. */
    private static LocalTime time(LocalDate day) {
        return LocalTime.of(6, 0).plusMinutes(day.getDayOfYear() * 97L % (12 * 60));
    }

    private static Instant after(Instant from, int minutes) {
        Instant at = from;
        for (int left = minutes; left > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            left -= CALENDAR.isWorking(at) ? 1 : 0;
        }
        return at;
    }

    /** The earliest moment from which on no more than that much working time is left. */
    private static Instant before(Instant to, int minutes) {
        Instant at = to;
        for (int left = minutes; left > 0 || !CALENDAR.isWorking(minuteBefore(at)); at = minuteBefore(at)) {
            left -= CALENDAR.isWorking(minuteBefore(at)) ? 1 : 0;
        }
        return at;
    }

    private static Instant minuteBefore(Instant moment) {
        return moment.minus(1, ChronoUnit.MINUTES);
    }
}
