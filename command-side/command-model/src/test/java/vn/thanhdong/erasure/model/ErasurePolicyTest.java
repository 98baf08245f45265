package vn.thanhdong.erasure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureFinding.Kind;
import vn.thanhdong.erasure.ErasureVerdict;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.erasure.RetentionRule;
import vn.thanhdong.erasure.RetentionSchedule;

/** It is noon on 30 November 2026. */
class ErasurePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final RetentionSchedule SCHEDULE =
            CatalogueLoader.fromClassPath().retention();

    @Test
    void whoever_is_in_no_dossier_may_be_forgotten() {
        assertThat(assess().verdict()).isEqualTo(ErasureVerdict.ALLOWED);
        assertThat(assess().until()).isEmpty();
    }

    @Test
    void a_birth_entry_stays() {
        ErasureAssessment birth = assess(SomeDossiers.returned("SN-01", "1990-01-01T00:00:00Z"));

        assertThat(birth.verdict()).isEqualTo(ErasureVerdict.NOT_ALLOWED);
        assertThat(birth.until()).isEmpty();
        assertThat(birth.findings().getFirst().ground()).contains("Luật Hộ tịch");
    }

    @Test
    void what_was_settled_is_kept_from_the_end_of_its_year() {
        ErasureAssessment trade = assess(SomeDossiers.returned("TD-08", "2020-03-01T00:00:00Z"));

        assertThat(trade.verdict()).isEqualTo(ErasureVerdict.NOT_YET);
        assertThat(trade.until()).contains(LocalDate.of(2031, 1, 1));
    }

    @Test
    void the_last_hour_of_a_year_is_counted_in_the_time_of_vietnam() {
        // 00:30 on 1 January 2021 in Hải Dương
        assertThat(ErasurePolicy.firstFreeDay(Instant.parse("2020-12-31T17:30:00Z"), 10))
                .isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(ErasurePolicy.firstFreeDay(Instant.parse("2020-12-31T16:30:00Z"), 10))
                .isEqualTo(LocalDate.of(2031, 1, 1));
    }

    @Test
    void it_is_free_from_the_first_day_after_the_period_and_not_a_day_before() {
        KeptDossier copy = SomeDossiers.returned("TD-08", "2016-06-01T00:00:00Z");

        assertThat(ErasurePolicy.assess(List.of(copy), SCHEDULE, Instant.parse("2026-12-31T16:59:59Z"))
                        .verdict())
                .isEqualTo(ErasureVerdict.NOT_YET);
        assertThat(ErasurePolicy.assess(List.of(copy), SCHEDULE, Instant.parse("2026-12-31T17:00:00Z"))
                        .verdict())
                .isEqualTo(ErasureVerdict.ALLOWED);
    }

    @Test
    void what_was_never_accepted_settled_nothing_and_is_not_kept() {
        assertThat(assess(SomeDossiers.withdrawnBeforeAcceptance("SN-01")).verdict())
                .isEqualTo(ErasureVerdict.ALLOWED);
    }

    @Test
    void an_open_dossier_waits_for_its_end_whatever_the_others_say() {
        ErasureAssessment both =
                assess(SomeDossiers.open("TD-08"), SomeDossiers.returned("TD-08", "2020-03-01T00:00:00Z"));

        assertThat(both.verdict()).isEqualTo(ErasureVerdict.NOT_YET);
        assertThat(both.until()).as("nobody knows when it ends").isEmpty();
        assertThat(both.obstacles()).extracting(one -> one.kind()).containsExactly(Kind.OPEN, Kind.RETAINED);
    }

    @Test
    void a_hold_comes_before_everything_else_and_names_its_decision() {
        var hold = new LegalHold(
                "h", "45/QĐ-TTr", "Thanh tra tỉnh", NOW, SomeDossiers.CLERK.person(), Optional.empty(), "");
        ErasureAssessment held =
                assess(SomeDossiers.held(SomeDossiers.withdrawnBeforeAcceptance("TD-08"), List.of(hold)));

        assertThat(held.verdict()).isEqualTo(ErasureVerdict.NOT_ALLOWED);
        assertThat(held.findings().getFirst().ground()).isEqualTo("45/QĐ-TTr (Thanh tra tỉnh)");
    }

    @Test
    void the_latest_of_several_days_counts() {
        assertThat(assess(
                                SomeDossiers.returned("TD-08", "2020-03-01T00:00:00Z"),
                                SomeDossiers.returned("CA-01", "2010-03-01T00:00:00Z"))
                        .until())
                .contains(LocalDate.of(2031, 1, 1));
    }

    @Test
    void every_rule_names_procedures_that_there_are_each_once() {
        var known = CatalogueLoader.fromClassPath().procedures().keySet();
        var named = SCHEDULE.rules().stream()
                .flatMap(rule -> rule.procedures().stream())
                .toList();

        assertThat(known).containsAll(named);
        assertThat(named).doesNotHaveDuplicates();
        assertThat(SCHEDULE.rules()).extracting(RetentionRule::ground).noneMatch(String::isBlank);
        assertThat(Set.of(SCHEDULE.otherwise().years())).doesNotContain(Optional.empty());
    }

    private static ErasureAssessment assess(KeptDossier... dossiers) {
        return ErasurePolicy.assess(List.of(dossiers), SCHEDULE, NOW);
    }
}
