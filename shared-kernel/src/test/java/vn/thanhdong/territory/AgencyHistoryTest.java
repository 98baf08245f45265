package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.event.AgencyReformWithdrawn;

/** The merger of departments on 2025-03-01, as the day comes and goes. */
class AgencyHistoryTest {

    private static final Catalogue PACKS = CatalogueLoader.fromClassPath();
    private static final Reform DEPARTMENTS = PACKS.reforms().stream()
            .filter(reform -> reform.id().equals("departments-2025"))
            .findFirst()
            .orElseThrow();
    private static final Instant ENTERED = Instant.parse("2025-02-20T02:00:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 6, 2);
    private static final AgencyCode ENVIRONMENT = new AgencyCode("H23.11");
    private static final AgencyCode AGRICULTURE = new AgencyCode("H23.09");
    private static final AgencyCode LABOUR = new AgencyCode("H23.07");
    private static final AgencyCode HOME_AFFAIRS = new AgencyCode("H23.08");
    private static final AgencyCode HEALTH = new AgencyCode("H23.16");

    private final AgencyDecisions decisions = AgencyDecisions.NONE.after(new AgenciesReformed(
            ENTERED,
            new AgencyDecision(
                    "decision-1", "QĐ 1", LocalDate.of(2025, 2, 19), DEPARTMENTS, ENTERED, Optional.empty())));
    private final AgencyHistory history = new AgencyHistory(PACKS.territory(), decisions);

    @Test
    void nothing_changes_before_its_day_not_even_a_name() {
        Territory before = history.on(BEFORE);

        assertThat(before.agency(AGRICULTURE)).map(Agency::name).hasValue("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(before.heir(ENVIRONMENT, BEFORE)).isEqualTo(ENVIRONMENT);
        assertThat(before.scope(AGRICULTURE, BEFORE)).containsExactly(AGRICULTURE);
    }

    @Test
    void from_its_day_on_the_successor_has_the_work_and_the_name_and_history_keeps_the_old_one() {
        for (LocalDate day : new LocalDate[] {ON, AFTER}) {
            Territory now = history.on(day);
            assertThat(now.heir(ENVIRONMENT, day)).isEqualTo(AGRICULTURE);
            assertThat(now.scope(AGRICULTURE, day)).contains(AGRICULTURE, ENVIRONMENT);
            assertThat(now.agency(AGRICULTURE)).map(Agency::name).hasValue("Sở Nông nghiệp và Môi trường");
            assertThat(now.agency(AGRICULTURE, BEFORE))
                    .map(Agency::name)
                    .hasValue("Sở Nông nghiệp và Phát triển nông thôn");
            assertThat(now.agency(ENVIRONMENT)).map(Agency::name).hasValue("Sở Tài nguyên và Môi trường");
        }
    }

    @Test
    void figures_of_one_that_was_divided_are_counted_once() {
        Territory now = history.on(AFTER);

        assertThat(now.scope(HEALTH, AFTER)).contains(LABOUR);
        assertThat(now.countedAs(HOME_AFFAIRS, AFTER)).containsExactlyInAnyOrder(HOME_AFFAIRS, LABOUR);
        assertThat(now.countedAs(HEALTH, AFTER)).containsExactly(HEALTH);
    }

    @Test
    void what_people_hold_follows() {
        var officer = new Grant(Role.OFFICER, Optional.of(ENVIRONMENT), Optional.empty());

        assertThat(officer.followed(history.on(BEFORE), BEFORE)).isEqualTo(officer);
        assertThat(officer.followed(history.on(ON), ON).agency()).hasValue(AGRICULTURE);
    }

    @Test
    void a_process_that_runs_past_midnight_has_the_new_day() {
        var clock = new MovingClock(BEFORE);
        var inForce = new CatalogueInForce(PACKS, clock);
        inForce.decided(decisions);

        assertThat(inForce.get().territory().agency(ENVIRONMENT, BEFORE)).isPresent();
        assertThat(inForce.get().territory().heir(ENVIRONMENT, BEFORE)).isEqualTo(ENVIRONMENT);
        clock.day = ON;
        assertThat(inForce.get().territory().heir(ENVIRONMENT, ON)).isEqualTo(AGRICULTURE);
    }

    @Test
    void a_decision_that_is_taken_back_changes_nothing_and_stays_known() {
        AgencyDecisions back = decisions.after(new AgencyReformWithdrawn(ENTERED, "decision-1", "Nhầm ngày"));

        assertThat(new AgencyHistory(PACKS.territory(), back).on(AFTER).agencies())
                .isEqualTo(PACKS.territory().agencies());
        assertThat(back.all()).extracting(AgencyDecision::withdrawnFor).containsExactly(Optional.of("Nhầm ngày"));
        assertThat(back.recorded()).isEqualTo(2);
    }

    @Test
    void the_district_level_ends_and_its_matters_have_somebody() {
        Reform districts = PACKS.reforms().stream()
                .filter(reform -> reform.id().equals("districts-2025"))
                .findFirst()
                .orElseThrow();
        LocalDate july = LocalDate.of(2025, 7, 1);
        Territory then = districts.applyTo(PACKS.territory());
        var area = new AreaCode("288");

        assertThat(Committees.of(then, AgencyLevel.DISTRICT, area, july.minusDays(1)))
                .hasValue(new AgencyCode("H23.31"));
        assertThat(Committees.of(then, AgencyLevel.DISTRICT, area, july)).hasValue(new AgencyCode("H23"));
        assertThat(then.agencies().stream()
                        .filter(agency -> agency.level() == AgencyLevel.DISTRICT && agency.validAt(july)))
                .isEmpty();
        assertThat(Set.copyOf(then.scope(new AgencyCode("H23"), july))).contains(new AgencyCode("H23.31.09"));
    }

    private static final class MovingClock extends Clock {

        private LocalDate day;

        MovingClock(LocalDate day) {
            this.day = day;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        }
    }
}
