package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.CheckDueDate;
import vn.thanhdong.procedures.command.ExtendDueDate;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.StopDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;

/** What comes of a timer that asks: it never decides itself. */
class RemindingTest {

    @Test
    void who_has_it_is_warned_one_working_day_before_the_date_and_the_leaders_are_told_at_it_each_once() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        assertThat(story.progress().dueAt()).isEqualTo(Story.moment("2026-03-16T08:15")); // a Monday

        assertThat(story.timerAsks("2026-03-13T08:14:59")).isEmpty();
        assertThat(story.timerAsks("2026-03-13T08:15"))
                .containsExactly(new DueDateNear(
                        story.id,
                        Story.moment("2026-03-13T08:15"),
                        Story.moment("2026-03-16T08:15"),
                        Objects.requireNonNull(story.station()),
                        Optional.ofNullable(story.progress().officer())));
        assertThat(story.timerAsks("2026-03-13T17:00")).isEmpty();
        assertThat(story.timerAsks("2026-03-16T08:15"))
                .singleElement()
                .isInstanceOfSatisfying(
                        DueDateMissed.class,
                        missed -> assertThat(missed.station().kind()).isEqualTo(StepKind.EXAMINATION));
        assertThat(story.timerAsks("2026-03-17T08:15")).isEmpty();
    }

    @Test
    void whoever_was_away_when_it_was_time_to_warn_is_told_the_worse_alone() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        assertThat(story.timerAsks("2026-03-18T08:00")).singleElement().isInstanceOf(DueDateMissed.class);
        assertThat(story.timerAsks("2026-03-18T08:01")).isEmpty();
    }

    @Test
    void nobody_is_told_while_the_applicant_owes_something_and_afterwards_the_new_date_counts() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        assertThat(story.timerAsks("2026-03-13T08:15")).hasSize(1);
        story.at("2026-03-13T09:00").does(story.holder(), new RequestSupplement(story.id, "Thiếu bản sao"));
        assertThat(story.timerAsks("2026-03-16T08:15")).isEmpty();
        story.at("2026-03-17T10:00").does(Cast.CITIZEN, new SupplySupplement(story.id, List.of())); // ten days anew
        assertThat(story.timerAsks("2026-03-18T08:15")).isEmpty();
        assertThat(story.timerAsks("2026-03-30T10:00")).singleElement().isInstanceOf(DueDateNear.class);
        assertThat(story.timerAsks("2026-03-31T10:00")).singleElement().isInstanceOf(DueDateMissed.class);
    }

    @Test
    void a_date_that_was_moved_is_warned_of_again() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        assertThat(story.timerAsks("2026-03-13T08:15")).hasSize(1);
        story.does(
                Cast.at(Cast.JUSTICE, Role.LEADER),
                new ExtendDueDate(story.id, Story.moment("2026-03-20T17:30"), "Chờ xác minh"));
        assertThat(story.timerAsks("2026-03-16T08:15")).isEmpty();
        assertThat(story.timerAsks("2026-03-20T07:30")).singleElement().isInstanceOf(DueDateNear.class);
    }

    @Test
    void nobody_in_person_asks_in_the_place_of_the_timer() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION).at("2026-03-13T08:15");
        assertThat(story.refusals(Cast.at(Cast.JUSTICE, Role.LEADER), new CheckDueDate(story.id)))
                .extracting(Rejection::code)
                .containsExactly("NOT_YOURS");
    }

    @Test
    void a_date_that_a_late_row_of_the_calendar_moved_is_warned_of_again() {
        var told = new DueWatch(Story.moment("2026-03-02T08:15"), Story.moment("2026-03-16T08:15"), true, true, true);
        assertThat(DueWatch.after(told, recounted("2026-03-17T08:15", false)))
                .isEqualTo(new DueWatch(told.since(), Story.moment("2026-03-17T08:15"), true, false, false));
        assertThat(DueWatch.after(told, recounted("2026-03-16T08:15", false))).isEqualTo(told);
        assertThat(DueWatch.after(told, recounted("2026-03-17T08:15", true)))
                .isEqualTo(new DueWatch(told.since(), Story.moment("2026-03-17T08:15"), false, false, false));
    }

    private static DueDateRecounted recounted(String due, boolean paused) {
        return new DueDateRecounted(
                DossierId.fresh(),
                Story.moment("2026-03-10T08:00"),
                Story.moment("2026-03-16T08:15"),
                Story.moment(due),
                false,
                "2",
                List.of(LocalDate.parse("2026-03-12")),
                "12/QĐ-TTg",
                paused,
                Optional.empty());
    }

    @Test
    void the_desk_is_warned_two_hours_before_the_end_of_the_eight_in_which_it_checks() {
        Story story = Story.submittedAt("2026-03-02T08:00", "SN-01");
        assertThat(Objects.requireNonNull(story.station()).dueAt()).isEqualTo(Story.moment("2026-03-03T08:00"));
        assertThat(story.timerAsks("2026-03-02T15:59")).isEmpty();
        assertThat(story.timerAsks("2026-03-02T16:00"))
                .singleElement()
                .isInstanceOfSatisfying(
                        DueDateNear.class,
                        near -> assertThat(near.station().role()).isEqualTo(Role.CLERK));
    }

    @Test
    void what_is_done_is_left_alone() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        story.does(story.holder(), new StopDossier(story.id, "Người nộp đề nghị"));
        assertThat(story.timerAsks("2026-03-18T08:00")).isEmpty();
    }

    @Test
    void a_form_that_was_open_when_somebody_was_warned_is_not_out_of_date() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        OptionalLong seen = OptionalLong.of(story.sequence());
        assertThat(story.timerAsks("2026-03-13T08:15")).hasSize(1);
        assertThat(story.asks(
                        story.holder(), new ProposeResult(story.id, Outcome.APPROVED, "Đủ điều kiện"), "click", seen))
                .isInstanceOf(Answer.Done.class);
    }
}
