package vn.thanhdong.access.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.territory.AgencyCode;

class AbsenceScopeTest {

    private static final AgencyCode AGENCY = new AgencyCode("H23.13");
    private static final Instant FROM = Instant.parse("2026-03-02T17:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-06T17:00:00Z");
    private static final AbsenceDeclared DECLARED = new AbsenceDeclared(
            "a",
            FROM.minusSeconds(3600),
            AGENCY,
            new PersonId("away"),
            Role.LEADER,
            FROM,
            TO,
            new PersonId("deputy"),
            Role.HEAD_OF_DIVISION,
            Optional.of(SigningAuthority.TUQ),
            "12/QĐ-STP");

    @ParameterizedTest
    @CsvSource({
        "away, LEADER, H23.13, true",
        "deputy, HEAD_OF_DIVISION, H23.13, true",
        "other, LEADER, H23.13, true",
        "other, OFFICER, H23.13, false",
        "other, HEAD_OF_DIVISION, H23.14, false",
        "other, PROVINCE_LEADER, H23, false",
        "other, OPERATOR, H23, false",
        "other, ADMINISTRATOR, H23, true",
        "away, CITIZEN, , true"
    })
    void absences_are_seen_by_those_whom_they_concern(String person, Role role, @Nullable String agency, boolean seen) {
        var actor = new Actor(
                new PersonId(person), role, Optional.ofNullable(agency).map(AgencyCode::new), Optional.empty());
        Scope scope = Scope.of(actor, CatalogueLoader.fromClassPath().territory(), LocalDate.of(2026, 3, 3));

        assertThat(scope.sees(DECLARED.absence())).isEqualTo(seen);
    }

    @Test
    void the_document_of_an_agency_holds_what_was_declared_until_it_was_ended_and_survives_its_json() {
        var projection = new AbsenceProjection();
        AbsenceDocument before = projection.after(null, recorded(0, DECLARED));
        Instant early = FROM.plusSeconds(60);

        AbsenceDocument after = projection.after(before, recorded(1, new AbsenceEnded("a", early, AGENCY)));

        assertThat(before.absences()).containsExactly(DECLARED.absence());
        assertThat(after.absences()).extracting(Absence::to).containsExactly(early);
        assertThat(after.sequence()).isEqualTo(1);
        var mapper = DocumentJson.mapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(after), AbsenceDocument.class))
                .isEqualTo(after);
    }

    private static RecordedEvent recorded(long sequence, DomainEvent event) {
        return new RecordedEvent(
                sequence + 1, "e" + sequence, "absences-H23.13", sequence, event.occurredAt(), event, Map.of());
    }
}
