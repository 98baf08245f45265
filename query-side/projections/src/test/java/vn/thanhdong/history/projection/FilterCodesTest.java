package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.FilterCodes;
import vn.thanhdong.history.query.FilterCodes.Part;

/** What is kept of a filter of the trail: codes, and nothing that somebody typed. */
class FilterCodesTest {

    @Test
    void codes_are_kept_and_read_again() {
        AuditFilter filter = AuditFilter.ALL
                .withTypes(Set.of("procedures.DossierAccepted", "access.AbsenceEnded"))
                .withAgencies(Set.of("H23.13"))
                .withSubject("DOSSIER:0190a-1")
                .recordedBetween(LocalDate.of(2026, 11, 1), null);

        assertThat(FilterCodes.parts(FilterCodes.of(filter)))
                .containsExactly(
                        new Part("type", "access.AbsenceEnded"),
                        new Part("type", "procedures.DossierAccepted"),
                        new Part("agency", "H23.13"),
                        new Part("subject", "DOSSIER:0190a-1"),
                        new Part("from", "2026-11-01"));
        assertThat(FilterCodes.of(AuditFilter.ALL)).isEmpty();
        assertThat(FilterCodes.parts("")).isEmpty();
    }

    @Test
    void what_was_typed_is_not_kept_wherever_it_was_typed() {
        AuditFilter filter = AuditFilter.ALL
                .withText("Nguyễn Văn An")
                .withAddress("113.160.12.7")
                .withPerson("Nguyễn Văn An")
                .withSubject("DOSSIER:1&person=Nguyễn Văn An");

        assertThat(FilterCodes.of(filter)).isEqualTo("person=yes&subject=yes&address=yes&words=yes");
    }

    @Test
    void numbers_by_which_somebody_is_known_are_not_kept_as_codes() {
        AuditFilter filter = AuditFilter.ALL
                .withPerson("030198000001")
                .withSubject("PERSON:0912345678")
                .withSession("113.160.12.7");

        assertThat(FilterCodes.of(filter)).isEqualTo("person=yes&subject=yes&session=yes");
    }
}
