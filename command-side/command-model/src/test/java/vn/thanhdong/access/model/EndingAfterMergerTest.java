package vn.thanhdong.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.AbsenceRefusal;
import vn.thanhdong.access.command.EndAbsence;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;

/** Somebody was away when the departments were merged on 2025-03-01, and comes back to the new one. */
class EndingAfterMergerTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgencyCode BEFORE = new AgencyCode("H23.11");
    private static final AgencyCode HEIR = new AgencyCode("H23.09");
    private static final AgencyCode OTHER = new AgencyCode("H23.10");
    private static final Territory TERRITORY = new Territory(
            List.of(),
            List.of(agency(BEFORE, Optional.of(ON), List.of(HEIR)), agency(HEIR, Optional.empty(), List.of())));
    private static final AbsenceBook BOOK = new AbsenceBook(List.of(new Absence(
            "absence",
            BEFORE,
            new PersonId("an"),
            Role.OFFICER,
            Instant.parse("2025-02-24T17:00:00Z"),
            Instant.parse("2025-03-10T17:00:00Z"),
            new PersonId("binh"),
            Role.OFFICER,
            Optional.empty(),
            "")));

    @Test
    void those_of_the_heir_end_it_where_it_was_declared() {
        Instant after = Instant.parse("2025-03-03T01:00:00Z");

        assertThat(ends("an", Role.OFFICER, HEIR, after))
                .isEqualTo(new Ending.Happens(new AbsenceEnded("absence", after, BEFORE)));
        assertThat(ends("head", Role.HEAD_OF_DIVISION, HEIR, after)).isInstanceOf(Ending.Happens.class);
    }

    @Test
    void nobody_else_does_and_nobody_before_the_day() {
        var notYours = new Ending.Refused(AbsenceRefusal.NOT_YOURS.because());

        assertThat(ends("head", Role.HEAD_OF_DIVISION, OTHER, Instant.parse("2025-03-03T01:00:00Z")))
                .isEqualTo(notYours);
        assertThat(ends("head", Role.HEAD_OF_DIVISION, HEIR, Instant.parse("2025-02-28T01:00:00Z")))
                .isEqualTo(notYours);
    }

    private static Ending ends(String person, Role role, AgencyCode agency, Instant now) {
        var actor = new Actor(new PersonId(person), role, Optional.of(agency), Optional.empty());
        return Ending.of(new EndAbsence("absence", BEFORE), BOOK, actor, now, TERRITORY);
    }

    private static Agency agency(AgencyCode code, Optional<LocalDate> to, List<AgencyCode> successors) {
        return new Agency(
                code,
                code.value(),
                AgencyLevel.DEPARTMENT,
                Optional.empty(),
                new AreaCode("30"),
                LocalDate.of(2023, 1, 1),
                to,
                successors);
    }
}
