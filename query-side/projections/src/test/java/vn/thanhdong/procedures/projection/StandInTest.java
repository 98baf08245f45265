package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandates;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.territory.AgencyCode;

class StandInTest extends OnEngine {

    private static final AgencyCode AGENCY = new AgencyCode("H23.31");

    private final List<Absence> absences = new ArrayList<>();
    private final DossierReading reading = new DossierReading(
            engine.client,
            () -> DossiersOnEngine.CATALOGUE,
            DossiersOnEngine.CLOCK,
            DossiersOnEngine.HASHES,
            DossiersOnEngine.FRESH,
            agency -> agency.equals(AGENCY) ? absences : List.of(),
            Mandates.NONE);

    @Test
    void the_deputy_sees_what_waits_for_the_absent_one_a_third_does_not_and_afterwards_nobody_does()
            throws IOException {
        var dossier = new OneKnownDossier("A", Map.of())
                .accepted("H23.31.01-230502-0001")
                .handedTo("H23.31", "away");
        engine.holds(List.of(dossier.document()));
        assertThat(waits(dossier, officer("deputy"))).isFalse();

        AbsenceBook book = AbsenceBook.EMPTY.after(declared(DossiersOnEngine.NOW.minusSeconds(60)));
        absences.addAll(book.absences());
        assertThat(waits(dossier, officer("deputy"))).isTrue();
        assertThat(waits(dossier, officer("third"))).isFalse();
        assertThat(waits(dossier, officer("away"))).isTrue();
        assertThat(waits(
                        dossier,
                        new Actor(
                                new PersonId("deputy"),
                                Role.OFFICER,
                                Optional.of(new AgencyCode("H23.32")),
                                Optional.empty())))
                .isFalse();

        absences.clear();
        absences.addAll(book.after(new AbsenceEnded("absence", DossiersOnEngine.NOW, AGENCY))
                .absences());
        assertThat(waits(dossier, officer("deputy"))).isFalse();
        assertThat(waits(dossier, officer("away"))).isTrue();
    }

    @Test
    void what_has_not_begun_lets_nobody_see_more() throws IOException {
        var dossier = new OneKnownDossier("A", Map.of())
                .accepted("H23.31.01-230502-0001")
                .handedTo("H23.31", "away");
        engine.holds(List.of(dossier.document()));
        absences.addAll(AbsenceBook.EMPTY
                .after(declared(DossiersOnEngine.NOW.plusSeconds(1)))
                .absences());

        assertThat(waits(dossier, officer("deputy"))).isFalse();
    }

    /** In the list, in the numbers of the day, and on the dossier's own page: all say the same. */
    private boolean waits(OneKnownDossier dossier, Actor asker) {
        long listed = new DossierLists(reading)
                .count(new CountDossiers(DossierFilter.ALL.withWaiting(Waiting.FOR_ME)), asker);
        long counted = new MyDayAnswers(reading).answer(new GetMyDay(), asker).waiting();
        boolean offered = new OneDossier(reading)
                .find(new FindDossier(dossier.id, -1), asker)
                .waitsForAsker();
        assertThat(listed).isEqualTo(counted).isEqualTo(offered ? 1 : 0);
        return offered;
    }

    private static Actor officer(String person) {
        return new Actor(new PersonId(person), Role.OFFICER, Optional.of(AGENCY), Optional.empty());
    }

    private static AbsenceDeclared declared(Instant from) {
        return new AbsenceDeclared(
                "absence",
                from,
                AGENCY,
                new PersonId("away"),
                Role.OFFICER,
                from,
                from.plus(Duration.ofDays(5)),
                new PersonId("deputy"),
                Role.OFFICER,
                Optional.<SigningAuthority>empty(),
                "");
    }
}
