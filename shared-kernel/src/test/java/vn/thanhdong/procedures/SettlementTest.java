package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanhdong.territory.Pause;

class SettlementTest {

    private static final Instant ACCEPTED = Instant.parse("2023-03-01T02:00:00Z");
    private static final Instant DUE = Instant.parse("2023-03-10T10:00:00Z");

    @Test
    void finished_on_an_earlier_day_in_vietnam_is_early() {
        assertThat(finished("2023-03-09T16:59:59Z", 0, DUE)).contains(Punctuality.EARLY);
        assertThat(finished("2023-03-09T17:00:00Z", 0, DUE)).contains(Punctuality.ON_TIME);
    }

    @Test
    void finished_after_the_hour_is_late() {
        assertThat(finished("2023-03-10T10:00:00Z", 0, DUE)).contains(Punctuality.ON_TIME);
        assertThat(finished("2023-03-10T10:00:01Z", 0, DUE)).contains(Punctuality.LATE);
    }

    @Test
    void a_wait_is_subtracted_where_the_date_was_not_moved() {
        var pause = new Pause(Instant.parse("2023-03-02T00:00:00Z"), Instant.parse("2023-03-05T00:00:00Z"));
        assertThat(settled("2023-03-13T09:00:00Z", 1, DUE, List.of(pause))).contains(Punctuality.ON_TIME);
        assertThat(settled("2023-03-13T11:00:00Z", 1, DUE, List.of(pause))).contains(Punctuality.LATE);
    }

    @Test
    void a_wait_that_moved_the_date_is_not_subtracted_again() {
        var pause = new Pause(Instant.parse("2023-03-02T00:00:00Z"), Instant.parse("2023-03-05T00:00:00Z"));
        var moved = Instant.parse("2023-03-13T10:00:00Z");
        assertThat(settled("2023-03-13T09:00:00Z", 1, moved, List.of(pause))).contains(Punctuality.ON_TIME);
        assertThat(settled("2023-03-14T09:00:00Z", 1, moved, List.of(pause))).contains(Punctuality.LATE);
    }

    @Test
    void a_second_request_for_supplements_counts_as_late() {
        assertThat(finished("2023-03-02T00:00:00Z", 2, DUE)).contains(Punctuality.LATE);
        assertThat(Settlement.of(open(2, null)).at(ACCEPTED.plusSeconds(1))).isEqualTo(Punctuality.IN_PROGRESS_LATE);
    }

    @Test
    void an_open_one_is_late_after_its_date() {
        var open = Settlement.of(open(0, null));
        assertThat(open.punctuality()).isEmpty();
        assertThat(open.at(DUE)).isEqualTo(Punctuality.IN_PROGRESS);
        assertThat(open.at(DUE.plusMillis(1))).isEqualTo(Punctuality.IN_PROGRESS_LATE);
    }

    @Test
    void an_open_one_that_waits_for_the_applicant_does_not_become_late() {
        var later = DUE.plusSeconds(86_400);
        assertThat(Settlement.of(open(1, DUE.minusSeconds(60))).at(later)).isEqualTo(Punctuality.IN_PROGRESS);
        assertThat(Settlement.of(open(1, DUE.plusSeconds(60))).at(later)).isEqualTo(Punctuality.IN_PROGRESS_LATE);
    }

    @Test
    void refused_before_acceptance_is_on_time_and_counts() {
        var refused = Settlement.of(progress(
                NationalStatus.REFUSED, null, null, null, Instant.parse("2023-03-01T05:00:00Z"), null, List.of(), 0));
        assertThat(refused).isEqualTo(new Settlement(Optional.of(Punctuality.ON_TIME), Optional.empty(), true));
    }

    @Test
    void withdrawn_counts_only_after_acceptance() {
        var end = Instant.parse("2023-03-02T05:00:00Z");
        assertThat(Settlement.of(progress(NationalStatus.WITHDRAWN, null, null, null, end, null, List.of(), 0))
                        .counts())
                .isFalse();
        assertThat(Settlement.of(progress(NationalStatus.WITHDRAWN, ACCEPTED, DUE, null, end, null, List.of(), 0)))
                .isEqualTo(new Settlement(Optional.of(Punctuality.EARLY), Optional.empty(), true));
    }

    private static Optional<Punctuality> finished(String end, int supplements, Instant due) {
        return settled(end, supplements, due, List.of());
    }

    private static Optional<Punctuality> settled(String end, int supplements, Instant due, List<Pause> pauses) {
        return Settlement.of(progress(
                        NationalStatus.COMPLETED, ACCEPTED, due, Instant.parse(end), null, null, pauses, supplements))
                .punctuality();
    }

    private static DossierProgress open(int supplements, @Nullable Instant pausedSince) {
        return progress(NationalStatus.IN_PROGRESS, ACCEPTED, DUE, null, null, pausedSince, List.of(), supplements);
    }

    private static DossierProgress progress(
            NationalStatus status,
            @Nullable Instant accepted,
            @Nullable Instant due,
            @Nullable Instant finished,
            @Nullable Instant closed,
            @Nullable Instant pausedSince,
            List<Pause> pauses,
            int supplements) {
        return new DossierProgress(
                status,
                null,
                null,
                false,
                null,
                ACCEPTED.minusSeconds(3600),
                accepted,
                accepted == null ? null : DUE,
                due,
                false,
                finished,
                null,
                closed,
                pausedSince,
                pauses,
                supplements,
                0,
                null,
                false,
                0,
                0,
                false,
                0);
    }
}
