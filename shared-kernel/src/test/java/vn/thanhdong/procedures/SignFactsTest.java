package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.Pause;
import vn.thanhdong.territory.WorkingCalendar;

/** An ordinary week of five working days of eight hours, Monday 4 to Friday 8 March 2024. */
class SignFactsTest {

    private static final WorkingCalendar CALENDAR =
            CatalogueLoader.fromClassPath().calendar();
    private static final DossierId ID = new DossierId("9f1c7c1e-0000-4000-8000-000000000001");
    private static final Instant MONDAY = at("2024-03-04T07:30");
    private static final Instant FRIDAY = at("2024-03-08T17:30");
    private static final Instant NEXT_MONDAY = at("2024-03-11T17:30");
    private static final Personal<String> REASON = Personal.known(new PersonId("p-1"), "lý do");
    private static final String OFFICIAL = "official-7";
    private static final SignFacts FRESH = SignFacts.of("hash", "p-1", new ProcedureCode("SN-01"));

    @Test
    void asked_when_exactly_four_fifths_have_passed_is_four_fifths() {
        var open = open(FRIDAY, List.of());
        assertThat(asked(open, "2024-03-07T17:30")).isEqualTo(0.8);
        assertThat(asked(open, "2024-03-08T07:30")).isEqualTo(0.8); // the night between is nobody's time
        assertThat(asked(open, "2024-03-07T17:29")).isLessThan(0.8);
        assertThat(asked(open, "2024-03-08T07:31")).isGreaterThan(0.8);
        assertThat(asked(open, "2024-03-11T09:30")).isEqualTo(1.05);
    }

    @Test
    void waiting_for_the_applicant_is_nobodys_time_whether_it_moved_the_date_or_not() {
        var pause = new Pause(at("2024-03-05T07:30"), at("2024-03-06T07:30"));
        assertThat(asked(open(NEXT_MONDAY, List.of(pause)), "2024-03-08T17:30")).isEqualTo(0.8);
        assertThat(asked(open(NEXT_MONDAY, List.of(pause)), "2024-03-08T17:29")).isLessThan(0.8);
        assertThat(asked(open(FRIDAY, List.of(pause)), "2024-03-08T17:30")).isEqualTo(0.8);
    }

    @Test
    void the_latest_request_is_kept_and_one_before_acceptance_is_none() {
        var open = open(FRIDAY, List.of());
        SignFacts late = after(FRESH, open, new SupplementRequested(ID, at("2024-03-08T11:30"), REASON), OFFICIAL);
        SignFacts both = after(late, open, new SupplementRequested(ID, at("2024-03-05T09:00"), REASON), OFFICIAL);
        assertThat(both.timeUsed()).isEqualTo(0.9);
        assertThat(asked(progress(null, null, List.of()), "2024-03-08T11:30")).isNull();
    }

    @Test
    void closed_so_long_before_the_end_of_the_day() {
        assertThat(closedAt("2024-03-06T17:00:00").secondsLeft()).isEqualTo(1_800);
        assertThat(closedAt("2024-03-06T16:59:59.500").secondsLeft()).isEqualTo(1_801);
        assertThat(closedAt("2024-03-06T17:30:00").secondsLeft()).isZero();
        assertThat(closedAt("2024-03-06T17:30:01").secondsLeft()).isNull();
        assertThat(closedAt("2024-03-09T16:00:00").secondsLeft()).isNull(); // a Saturday
        assertThat(closedAt("2024-03-06T17:00:00").closing()).isEqualTo("2024-03-06/" + OFFICIAL);
    }

    @Test
    void nobody_closed_what_was_withdrawn_or_imported() {
        var open = open(FRIDAY, List.of());
        var end = at("2024-03-06T17:10");
        assertThat(after(FRESH, open, new DossierWithdrawn(ID, end, REASON), OFFICIAL)
                        .closing())
                .isNull();
        assertThat(after(FRESH, open, new DossierStopped(ID, end, REASON), "").closing())
                .isNull();
    }

    @Test
    void returning_a_result_later_does_not_close_it_again() {
        DossierProgress open = open(FRIDAY, List.of());
        var numbered = new ResultNumbered(ID, at("2024-03-06T09:00"), "1/KQ", false, Optional.empty());
        SignFacts closed = after(FRESH, open, numbered, OFFICIAL);
        var returned = new ResultReturned(ID, at("2024-03-07T17:20"), ReturnChannel.COUNTER);
        assertThat(after(closed, DossierProgress.after(open, numbered), returned, "another"))
                .isEqualTo(closed);
    }

    @Test
    void stopped_or_finished_without_number_and_electronic_result_is_without_result() {
        var open = open(FRIDAY, List.of());
        var end = at("2024-03-06T09:00");
        assertThat(after(FRESH, open, new DossierStopped(ID, end, REASON), "").withoutResult())
                .isTrue();
        assertThat(numbered("", false, OFFICIAL)).isTrue();
        assertThat(numbered("", true, OFFICIAL)).isFalse();
        assertThat(numbered("1/KQ", false, OFFICIAL)).isFalse();
        assertThat(numbered("", false, "")).isFalse(); // imported: the number is not known
        assertThat(after(FRESH, open, new DossierWithdrawn(ID, end, REASON), OFFICIAL)
                        .withoutResult())
                .isFalse();
    }

    @Test
    void the_same_person_is_known_by_the_number_or_else_by_the_account() {
        var procedure = new ProcedureCode("SN-01");
        assertThat(SignFacts.of("h", "citizen-1", procedure).filing())
                .isEqualTo(SignFacts.of("h", "p-h", procedure).filing())
                .isNotEqualTo(SignFacts.of("", "citizen-1", procedure).filing())
                .isNotEqualTo(SignFacts.of("h", "citizen-1", new ProcedureCode("SN-02"))
                        .filing());
    }

    @Test
    void filed_again_on_the_tenth_day_is_soon_and_on_the_eleventh_it_is_not() {
        var thresholds = new SignThresholds(10, 80, 30, 10);
        Instant withdrawn = at("2024-03-04T09:00");
        assertThat(thresholds.isRefiled(withdrawn, withdrawn)).isTrue();
        assertThat(thresholds.isRefiled(withdrawn, withdrawn.minusMillis(1))).isFalse();
        assertThat(thresholds.isRefiled(withdrawn, at("2024-03-14T23:59:59"))).isTrue();
        assertThat(thresholds.isRefiled(withdrawn, at("2024-03-15T00:00"))).isFalse();
    }

    private static boolean numbered(String number, boolean electronic, String by) {
        var event = new ResultNumbered(ID, at("2024-03-06T09:00"), number, electronic, Optional.empty());
        return after(FRESH, open(FRIDAY, List.of()), event, by).withoutResult();
    }

    private static SignFacts closedAt(String local) {
        return after(FRESH, open(FRIDAY, List.of()), new DossierStopped(ID, at(local), REASON), OFFICIAL);
    }

    private static @Nullable Double asked(DossierProgress before, String local) {
        return after(FRESH, before, new SupplementRequested(ID, at(local), REASON), OFFICIAL)
                .timeUsed();
    }

    private static SignFacts after(SignFacts facts, DossierProgress before, DossierEvent event, String by) {
        return facts.after(before, DossierProgress.after(before, event), event, by, CALENDAR);
    }

    private static DossierProgress open(Instant due, List<Pause> pauses) {
        return progress(MONDAY, due, pauses);
    }

    private static DossierProgress progress(@Nullable Instant accepted, @Nullable Instant due, List<Pause> pauses) {
        return new DossierProgress(
                NationalStatus.IN_PROGRESS,
                null,
                null,
                false,
                null,
                MONDAY.minusSeconds(3_600),
                accepted,
                accepted == null ? null : FRIDAY,
                due,
                false,
                null,
                null,
                null,
                null,
                pauses,
                0,
                0,
                null,
                false,
                0,
                0,
                false,
                0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
