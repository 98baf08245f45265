package vn.thanhdong.procedures.ui.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.ui.figures.Period;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;

class DeskDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 27);
    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final AgencyCode JUSTICE = new AgencyCode("H23.13");
    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();

    @Test
    void a_clerk_and_a_head_have_the_own_desk_and_no_other() {
        assertThat(desks(Role.CLERK, WARD)).containsExactly(WARD);
        assertThat(desks(Role.HEAD_OF_DIVISION, JUSTICE)).containsExactly(JUSTICE);
    }

    @Test
    void an_auditor_chooses_among_all_and_begins_with_the_own() {
        assertThat(desks(Role.AUDITOR, new AgencyCode("H23")))
                .startsWith(new AgencyCode("H23"))
                .contains(WARD, JUSTICE);
    }

    @Test
    void an_address_names_desk_and_days_and_leads_back_to_them() {
        var days = new DeskDays(JUSTICE, new Period(TODAY.minusDays(3), TODAY));
        var proposed = new DeskDays(WARD, new Period(TODAY, TODAY));

        assertThat(DeskDays.of(days.parameters(), of(Role.AUDITOR, new AgencyCode("H23")), proposed))
                .isEqualTo(days);
    }

    @Test
    void a_desk_that_is_not_to_be_chosen_and_days_that_are_none_are_those_proposed() {
        var proposed = new DeskDays(WARD, new Period(TODAY, TODAY));
        var address =
                Map.of("quay", List.of("H23.13"), "tu-ngay", List.of("2024-11-28"), "den-ngay", List.of("2024-11-27"));

        assertThat(DeskDays.of(address, of(Role.CLERK, WARD), proposed)).isEqualTo(proposed);
    }

    @Test
    void this_week_begins_on_monday() {
        assertThat(Period.Preset.THIS_WEEK.of(TODAY)).isEqualTo(new Period(LocalDate.of(2024, 11, 25), TODAY));
    }

    private static List<AgencyCode> desks(Role role, AgencyCode agency) {
        return of(role, agency).stream().map(Agency::code).toList();
    }

    private static List<Agency> of(Role role, AgencyCode agency) {
        var actor = new Actor(new PersonId("staff"), role, Optional.of(agency), Optional.empty());
        return Desks.of(actor, CATALOGUE.territory(), TODAY);
    }
}
