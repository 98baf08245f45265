package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.AgencyCode;

class DueHistoryTest {

    private static final DossierId ID = new DossierId("00000000-0000-4000-8000-000000000001");
    private static final Instant ACCEPTED = Instant.parse("2026-01-20T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-03T10:00:00Z");
    private static final Instant END_OF_JANUARY = Instant.parse("2026-01-31T17:00:00Z");
    private static final Instant END_OF_FEBRUARY = Instant.parse("2026-02-28T17:00:00Z");
    private static final Personal<String> REASON = Personal.known(new PersonId("person"), "lý do");

    private DossierProgress progress = accepted();
    private DueHistory history = DueHistory.from(ACCEPTED.minusSeconds(60)).after(submitted(), progress, ACCEPTED);

    @Test
    void an_extension_after_the_period_does_not_change_how_the_period_judges() {
        happened(extended("2026-02-02T03:00:00Z", "2026-02-13T10:00:00Z"));
        happened(numbered("2026-02-12T03:00:00Z"));

        assertThat(history.at(progress, END_OF_JANUARY)).isEqualTo(Punctuality.LATE);
        assertThat(history.at(progress, END_OF_FEBRUARY)).isEqualTo(Punctuality.EARLY);
        assertThat(history.dueAt(END_OF_JANUARY)).contains(DUE);
        assertThat(history.dueAt(END_OF_FEBRUARY)).contains(Instant.parse("2026-02-13T10:00:00Z"));
    }

    @Test
    void an_extension_within_the_period_counts() {
        happened(extended("2026-01-30T03:00:00Z", "2026-02-13T10:00:00Z"));
        happened(numbered("2026-02-12T03:00:00Z"));

        assertThat(history.at(progress, END_OF_JANUARY)).isEqualTo(Punctuality.EARLY);
        assertThat(history.judgedOtherwise(progress))
                .containsExactly(
                        new DueHistory.Judged(new Span(null, Instant.parse("2026-01-30T03:00:00Z")), Punctuality.LATE));
    }

    @Test
    void what_was_late_when_the_period_ended_stays_so_when_its_date_is_counted_again() {
        happened(recounted("2026-02-20T03:00:00Z", "2026-03-10T10:00:00Z"));

        assertThat(history.at(progress, Instant.parse("2026-02-10T17:00:00Z"))).isEqualTo(Punctuality.IN_PROGRESS_LATE);
        assertThat(history.at(progress, END_OF_FEBRUARY)).isEqualTo(Punctuality.IN_PROGRESS);
        assertThat(history.at(progress, Instant.parse("2026-03-31T17:00:00Z"))).isEqualTo(Punctuality.IN_PROGRESS_LATE);
        assertThat(history.lateSpans(progress))
                .containsExactly(
                        new Span(DUE, Instant.parse("2026-02-20T03:00:00Z")),
                        new Span(Instant.parse("2026-03-10T10:00:00Z"), null));
    }

    @Test
    void a_supplement_asked_for_after_the_date_does_not_undo_that_it_was_late() {
        happened(new SupplementRequested(ID, Instant.parse("2026-02-05T03:00:00Z"), REASON));
        happened(supplied("2026-02-20T03:00:00Z", "2026-03-10T10:00:00Z"));

        assertThat(history.lateSpans(progress))
                .containsExactly(
                        new Span(DUE, Instant.parse("2026-02-20T03:00:00Z")),
                        new Span(Instant.parse("2026-03-10T10:00:00Z"), null));
    }

    @Test
    void a_wait_for_the_applicant_after_the_period_is_subtracted_from_the_end() {
        happened(new SupplementRequested(ID, Instant.parse("2026-02-02T03:00:00Z"), REASON));
        happened(supplied("2026-02-20T03:00:00Z", "2026-03-10T10:00:00Z"));
        happened(numbered("2026-02-21T03:00:00Z"));

        // 18 days of the wait: the third of February
        assertThat(history.at(progress, END_OF_JANUARY)).isEqualTo(Punctuality.ON_TIME);
        assertThat(history.at(progress, END_OF_FEBRUARY)).isEqualTo(Punctuality.EARLY);
    }

    @Test
    void what_is_told_of_one_moment_is_one_promise() {
        happened(extended(ACCEPTED.toString(), "2026-02-13T10:00:00Z"));

        assertThat(history.dueAt(ACCEPTED)).contains(Instant.parse("2026-02-13T10:00:00Z"));
    }

    @Test
    void nothing_is_late_before_a_date_is_promised() {
        assertThat(DueHistory.from(ACCEPTED).dueAt(END_OF_FEBRUARY)).isEmpty();
        assertThat(DueHistory.from(ACCEPTED).at(submitted(), END_OF_FEBRUARY)).isEqualTo(Punctuality.IN_PROGRESS);
    }

    private void happened(DossierEvent event) {
        DossierProgress now = DossierProgress.after(progress, event);
        history = history.after(progress, now, event.occurredAt());
        progress = now;
    }

    private static DueDateExtended extended(String at, String due) {
        return new DueDateExtended(ID, Instant.parse(at), Instant.parse(due), false, "v1", REASON);
    }

    private static DueDateRecounted recounted(String at, String due) {
        return new DueDateRecounted(
                ID, Instant.parse(at), DUE, Instant.parse(due), false, "v2", List.of(), "", false, Optional.empty());
    }

    private static SupplementReceived supplied(String at, String due) {
        return new SupplementReceived(ID, Instant.parse(at), List.of(), Instant.parse(due), false, "v1");
    }

    private static ResultNumbered numbered(String at) {
        return new ResultNumbered(ID, Instant.parse(at), "1/KQ", true, Optional.empty());
    }

    private static DossierProgress submitted() {
        return new DossierProgress(
                NationalStatus.SUBMITTED,
                null,
                null,
                false,
                null,
                ACCEPTED.minus(Duration.ofHours(1)),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                0,
                null,
                false,
                0,
                0,
                false,
                0);
    }

    private static DossierProgress accepted() {
        var agency = new AgencyCode("H23.31.09");
        var code =
                DossierCode.of(agency, ACCEPTED.atZone(java.time.ZoneOffset.UTC).toLocalDate(), 1);
        var station = new Station(0, StepKind.HANDOVER, Role.CLERK, agency, Optional.empty(), DUE);
        return DossierProgress.after(
                submitted(), new DossierAccepted(ID, ACCEPTED, code, DUE, false, "v1", 0, station));
    }
}
