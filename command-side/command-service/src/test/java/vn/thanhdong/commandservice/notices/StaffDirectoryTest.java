package vn.thanhdong.commandservice.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.territory.AgencyCode;

/** Who is written to, with the people of the demonstration's ward. */
class StaffDirectoryTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final PersonId LEADER = new PersonId("demo-lanhdao");
    private static final PersonId HEAD = new PersonId("demo-truongphong");
    private static final PersonId OFFICER = new PersonId("demo-chuyenvien");
    private static final PersonId CLERK = new PersonId("demo-motcua");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void the_deputy_of_who_is_away_is_written_to_as_well() {
        Absences away = of(OFFICER, Role.OFFICER, CLERK, NOW.minusSeconds(1));

        assertThat(meant(away, Addressee.of(OFFICER))).containsExactlyInAnyOrder(OFFICER, CLERK);
        assertThat(meant(away, Addressee.of(Role.LEADER, WARD))).doesNotContain(CLERK);
        assertThat(meant(Absences.NONE, Addressee.of(OFFICER))).containsExactly(OFFICER);
    }

    @Test
    void what_is_for_a_role_reaches_the_deputy_of_who_holds_it_once() {
        Absences away = of(LEADER, Role.LEADER, HEAD, NOW.minusSeconds(1));

        assertThat(meant(away, Addressee.of(Role.LEADER, WARD))).containsExactlyInAnyOrder(LEADER, HEAD);
        assertThat(meant(away, Addressee.of(Role.LEADER, WARD), Addressee.of(Role.HEAD_OF_DIVISION, WARD)))
                .containsExactlyInAnyOrder(LEADER, HEAD);
    }

    @Test
    void nobody_stands_in_before_an_absence_begins() {
        assertThat(meant(of(OFFICER, Role.OFFICER, CLERK, NOW.plusSeconds(1)), Addressee.of(OFFICER)))
                .containsExactly(OFFICER);
    }

    private static List<PersonId> meant(Absences absences, Addressee... to) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var directory =
                new StaffDirectory(new CatalogueInForce(CatalogueLoader.fromClassPath(), clock), absences, clock);
        return directory.meant(List.of(to));
    }

    private static Absences of(PersonId away, Role role, PersonId deputy, Instant from) {
        var absence = new Absence(
                "absence", WARD, away, role, from, NOW.plusSeconds(86_400), deputy, role, Optional.empty(), "");
        return agency -> agency.equals(WARD) ? List.of(absence) : List.of();
    }
}
