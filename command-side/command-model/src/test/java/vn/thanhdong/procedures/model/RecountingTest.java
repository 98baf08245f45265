package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.model.NoticePolicy;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ExtendDueDate;
import vn.thanhdong.procedures.command.RecountDueDate;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.DayStatus;
import vn.thanhdong.territory.WorkingCalendar;

/** What a late row of the calendar does to an open dossier. */
class RecountingTest {

    private static final WorkingCalendar PACK = Cast.CATALOGUE.calendar();
    private static final Instant NOW = Story.moment("2026-03-02T09:00");
    private static final CalendarDecision BEGUN =
            new CalendarDecision(PACK.version(), true, "", PACK.specialDays(), 2026, NOW);
    private static final CalendarDecision WEDNESDAY_OFF = new CalendarDecision(
            "late",
            false,
            "QĐ 45",
            List.of(new CalendarDay(
                    LocalDate.of(2026, 3, 4), CalendarDayKind.DAY_OFF, "Nghỉ", DayStatus.DECIDED, List.of())),
            2026,
            NOW);

    @Test
    void the_date_and_the_hours_of_the_step_move_and_the_applicant_is_told() {
        Story story = accepted();
        Instant due = story.progress().dueAt();
        Instant stepDue = story.station().dueAt();

        story.knows(late()).does(SystemActor.ACTOR, new RecountDueDate(story.id, "late"));

        DueDateRecounted event = story.last(DueDateRecounted.class);
        assertThat(event.before()).isEqualTo(due);
        assertThat(event.dueAt()).isEqualTo(PACK.plusWorkingDays(due, 1));
        assertThat(event.days()).containsExactly(LocalDate.of(2026, 3, 4));
        assertThat(event.decision()).isEqualTo("QĐ 45");
        assertThat(story.progress().dueAt()).isEqualTo(event.dueAt());
        assertThat(story.progress().calendarVersion()).isEqualTo("late");
        assertThat(story.station().dueAt()).isAfterOrEqualTo(stepDue);
        assertThat(NoticePolicy.noticeOf(event)).hasValue(NoticeKind.DUE_DATE_RECOUNTED);
    }

    @Test
    void asked_twice_it_is_answered_as_before_and_nothing_happens_again() {
        Story story = accepted().knows(late());
        var command = new RecountDueDate(story.id, "late");

        Answer first = story.asks(SystemActor.ACTOR, command, "recount-1", OptionalLong.empty());
        Answer second = story.asks(SystemActor.ACTOR, command, "recount-1", OptionalLong.empty());

        assertThat(second).isEqualTo(first).isInstanceOf(Answer.Done.class);
        assertThat(story.last()).isEmpty();
        story.mayNot(SystemActor.ACTOR, command, DossierRefusal.DUE_DATE_UNCHANGED);
    }

    @Test
    void people_may_not_and_who_has_ended_or_knows_no_such_calendar_is_left_alone() {
        Story story = accepted().knows(late());
        story.mayNot(Cast.OFFICER, new RecountDueDate(story.id, "late"), DossierRefusal.NOT_YOURS)
                .mayNot(SystemActor.ACTOR, new RecountDueDate(story.id, "later"), DossierRefusal.CALENDAR_UNKNOWN)
                .comesTo(NationalStatus.COMPLETED)
                .mayNot(SystemActor.ACTOR, new RecountDueDate(story.id, "late"), DossierRefusal.WRONG_STATE);
    }

    @Test
    void a_form_that_was_open_meanwhile_is_not_stale() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        OptionalLong seen = OptionalLong.of(story.sequence());
        story.knows(late()).does(SystemActor.ACTOR, new RecountDueDate(story.id, "late"));

        assertThat(story.asks(story.holder(), new RequestSupplement(story.id, "Thiếu giấy tờ"), "form-1", seen))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_promised_date_stays_and_a_wait_keeps_what_was_left() {
        Story promised = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        promised.does(
                promised.holder(), new ExtendDueDate(promised.id, Story.moment("2026-03-20T17:30"), "Cần xác minh"));
        promised.knows(late())
                .mayNot(SystemActor.ACTOR, new RecountDueDate(promised.id, "late"), DossierRefusal.DUE_DATE_UNCHANGED);

        Story waiting = Story.submitted("TD-06").comesTo(StepKind.FIELD_VISIT);
        waiting.at("2026-03-03T09:00").does(waiting.holder(), new RequestSupplement(waiting.id, "Thiếu sơ đồ"));
        Instant unchanged = PACK.plusWorkingTime(
                Story.moment("2026-03-09T09:00"),
                PACK.workingTimeBetween(
                        Story.moment("2026-03-03T09:00"), waiting.progress().dueAt()));
        waiting.knows(late()).does(SystemActor.ACTOR, new RecountDueDate(waiting.id, "late"));
        assertThat(NoticePolicy.noticeOf(waiting.last(DueDateRecounted.class))).isEmpty();
        waiting.at("2026-03-09T09:00").does(Cast.CITIZEN, new SupplySupplement(waiting.id, List.of()));
        assertThat(waiting.progress().dueAt()).isEqualTo(unchanged);
    }

    private static Story accepted() {
        Story story = Story.submitted("SN-04").comesTo(NationalStatus.ACCEPTED);
        assertThat(story.progress().calendarVersion()).isEqualTo(PACK.version());
        return story;
    }

    private static CatalogueInForce.Known late() {
        var inForce = new CatalogueInForce(Cast.CATALOGUE);
        inForce.decided(List.of(BEGUN, WEDNESDAY_OFF));
        return inForce.known();
    }
}
