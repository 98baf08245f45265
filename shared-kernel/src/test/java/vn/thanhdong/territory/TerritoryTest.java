package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;

class TerritoryTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2025, 3, 1);
    private static final AgencyCode ENVIRONMENT = new AgencyCode("H23.11");
    private static final AgencyCode FARMING = new AgencyCode("H23.09");

    private final Catalogue catalogue = CatalogueLoader.fromClassPath();
    private final Territory today = catalogue.territory();
    private final Territory reformed = catalogue.reforms().getFirst().applyTo(today);

    @Test
    void the_province_has_248_areas_and_270_agencies() {
        assertThat(today.areas()).hasSize(248);
        assertThat(today.agencies()).hasSize(270);
        assertThat(today.descendants(new AreaCode("30"))).hasSize(248);
        assertThat(today.descendants(new AgencyCode("H23"))).hasSize(270);
    }

    @Test
    void every_commune_has_its_peoples_committee() {
        LocalDate date = LocalDate.of(2026, 11, 23);
        assertThat(today.areas())
                .allSatisfy(area -> assertThat(today.committeeOf(area.code(), date))
                        .as(area.name())
                        .isPresent());
        assertThat(today.committeeOf(new AreaCode("10528"), date).map(Agency::name))
                .contains("UBND phường Trần Phú");
    }

    @Test
    void without_a_reform_an_agency_follows_itself() {
        assertThat(today.successor(ENVIRONMENT, AFTER)).contains(ENVIRONMENT);
        assertThat(today.scope(FARMING, AFTER)).containsExactly(FARMING);
    }

    @Test
    void after_a_merger_the_work_goes_to_the_successor() {
        assertThat(reformed.successor(ENVIRONMENT, BEFORE)).contains(ENVIRONMENT);
        assertThat(reformed.successor(ENVIRONMENT, AFTER)).contains(FARMING);
        assertThat(reformed.agency(FARMING, BEFORE).map(Agency::name))
                .contains("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(reformed.agency(FARMING, AFTER).map(Agency::name)).contains("Sở Nông nghiệp và Môi trường");
    }

    @Test
    void after_a_merger_the_scope_of_the_successor_expands_to_its_predecessors() {
        assertThat(reformed.scope(FARMING, BEFORE)).containsExactly(FARMING);
        assertThat(reformed.scope(FARMING, AFTER)).containsExactlyInAnyOrder(FARMING, ENVIRONMENT);
        assertThat(reformed.scope(new AgencyCode("H23"), AFTER)).hasSize(270);
    }

    @Test
    void after_a_split_the_first_successor_inherits_what_is_open() {
        AgencyCode labour = new AgencyCode("H23.07");

        assertThat(reformed.successor(labour, AFTER)).contains(new AgencyCode("H23.08"));
        assertThat(reformed.successors(labour, AFTER)).hasSize(3);
    }

    @Test
    void successors_of_successors_are_followed() {
        Agency first = agency("H23.21", "2020-01-01", "2021-01-01", "H23.22");
        Agency second = agency("H23.22", "2020-01-01", "2022-01-01", "H23.24");
        Agency third = agency("H23.24", "2020-01-01", null);
        Territory territory = new Territory(List.of(), List.of(first, second, third));

        assertThat(territory.successor(first.code(), LocalDate.of(2021, 6, 1))).contains(second.code());
        assertThat(territory.successor(first.code(), LocalDate.of(2023, 1, 1))).contains(third.code());
        assertThat(territory.predecessors(third.code(), LocalDate.of(2023, 1, 1)))
                .containsExactlyInAnyOrder(third.code(), second.code(), first.code());
        assertThat(territory.predecessors(third.code(), LocalDate.of(2021, 6, 1)))
                .containsExactly(third.code());
    }

    private static Agency agency(
            String code, String from, @org.jspecify.annotations.Nullable String to, String... successors) {
        return new Agency(
                new AgencyCode(code),
                "Sở " + code,
                AgencyLevel.DEPARTMENT,
                Optional.empty(),
                new AreaCode("30"),
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse),
                java.util.Arrays.stream(successors).map(AgencyCode::new).toList());
    }
}
