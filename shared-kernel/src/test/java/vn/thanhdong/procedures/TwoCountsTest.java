package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanhdong.territory.Pause;

class TwoCountsTest {

    private static final Instant ACCEPTED = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant PROMISED = Instant.parse("2026-03-06T02:00:00Z");

    @Test
    void nothing_is_counted_before_acceptance() {
        assertThat(TwoCounts.of(progress(null, null, null, null, List.of(), 0), PROMISED))
                .isEmpty();
    }

    @Test
    void without_a_wait_both_are_the_same() {
        TwoCounts counts = counts(PROMISED, PROMISED.plusSeconds(1), null, List.of(), 0);

        assertThat(counts.why()).isEqualTo(TwoCounts.Why.NO_WAIT);
        assertThat(counts.byLaw()).isEqualTo(counts.byIndex()).isEqualTo(Punctuality.LATE);
    }

    @Test
    void a_second_supplement_is_late_in_the_index_alone() {
        TwoCounts counts = counts(PROMISED, PROMISED.minusSeconds(60), null, List.of(), 2);

        assertThat(counts.byLaw()).isEqualTo(Punctuality.ON_TIME);
        assertThat(counts.byIndex()).isEqualTo(Punctuality.LATE);
        assertThat(counts.why()).isEqualTo(TwoCounts.Why.SECOND_SUPPLEMENT);
        assertThat(counts.agree()).isFalse();
    }

    @Test
    void a_stated_date_that_the_wait_never_moved_is_met_by_the_index_with_the_wait_subtracted() {
        var pause = new Pause(ACCEPTED.plusSeconds(600), ACCEPTED.plus(Duration.ofDays(2)));
        TwoCounts counts = counts(PROMISED, PROMISED.plus(Duration.ofDays(1)), null, List.of(pause), 1);

        assertThat(counts.byLaw()).isEqualTo(Punctuality.LATE);
        assertThat(counts.byIndex()).isEqualTo(Punctuality.EARLY);
        assertThat(counts.why()).isEqualTo(TwoCounts.Why.WAIT_SUBTRACTED);
    }

    @Test
    void the_index_is_what_figures_count_and_only_waits_and_supplements_set_it_apart() {
        var random = new SplittableRandom(1_459);
        for (int i = 0; i < 5_000; i++) {
            Instant asked = ACCEPTED.plusSeconds(random.nextInt(400_000));
            List<Pause> pauses = random.nextBoolean()
                    ? List.of()
                    : List.of(new Pause(asked, asked.plusSeconds(random.nextInt(300_000))));
            Instant due = random.nextBoolean() ? PROMISED : PROMISED.plusSeconds(1 + random.nextInt(400_000));
            Instant end = random.nextInt(3) == 0 ? null : ACCEPTED.plusSeconds(700_000 + random.nextInt(400_000));
            Instant since = end == null && random.nextBoolean() ? ACCEPTED.plusSeconds(random.nextInt(900_000)) : null;
            int supplements = random.nextInt(4);
            Instant moment = ACCEPTED.plusSeconds(900_000 + random.nextInt(400_000));
            DossierProgress progress = progress(due, ACCEPTED, end, since, pauses, supplements);

            TwoCounts counts = TwoCounts.of(progress, moment).orElseThrow();

            String what = progress.toString();
            assertThat(counts.byIndex())
                    .as(what)
                    .isEqualTo(Settlement.of(progress).at(moment));
            assertThat(counts.measured()).as(what).isBeforeOrEqualTo(end == null ? moment : end);
            if (counts.why() == TwoCounts.Why.NO_WAIT || counts.why() == TwoCounts.Why.WAIT_IN_DATE) {
                assertThat(counts.agree()).as(what).isTrue();
            }
            if (counts.byLaw().isLate() && !counts.byIndex().isLate()) {
                assertThat(counts.why()).as(what).isEqualTo(TwoCounts.Why.WAIT_SUBTRACTED);
            }
            if (!counts.byLaw().isLate() && counts.byIndex().isLate()) {
                assertThat(counts.why()).as(what).isEqualTo(TwoCounts.Why.SECOND_SUPPLEMENT);
            }
        }
    }

    private static TwoCounts counts(
            Instant due, Instant end, @Nullable Instant since, List<Pause> pauses, int supplements) {
        return TwoCounts.of(progress(due, ACCEPTED, end, since, pauses, supplements), end)
                .orElseThrow();
    }

    private static DossierProgress progress(
            @Nullable Instant due,
            @Nullable Instant accepted,
            @Nullable Instant finished,
            @Nullable Instant since,
            List<Pause> pauses,
            int supplements) {
        return new DossierProgress(
                finished == null ? NationalStatus.IN_PROGRESS : NationalStatus.COMPLETED,
                null,
                null,
                false,
                null,
                ACCEPTED.minusSeconds(3_600),
                accepted,
                accepted == null ? null : PROMISED,
                due,
                false,
                finished,
                null,
                null,
                since,
                pauses,
                supplements,
                0,
                Optional.of(Outcome.APPROVED).filter(any -> finished != null).orElse(null),
                false,
                0,
                0,
                false,
                0);
    }
}
