package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class ValuesTest {

    private final JsonMapper json = JsonMapper.builder().build();

    private record Everything(
            AreaCode area,
            AgencyCode agency,
            ProcedureCode procedure,
            DossierId id,
            DossierCode code,
            Channel channel,
            ApplicantKind applicant,
            NationalStatus status) {}

    @Test
    void values_are_bare_texts_in_json_and_come_back() {
        Everything all = new Everything(
                new AreaCode("10528"),
                new AgencyCode("H23.31.09"),
                new ProcedureCode("SN-01"),
                new DossierId("018f0000-0000-7000-8000-000000000001"),
                new DossierCode("H23.16-230615-0042"),
                Channel.ONLINE,
                ApplicantKind.CITIZEN,
                NationalStatus.ACCEPTED);

        String text = json.writeValueAsString(all);

        assertThat(text)
                .isEqualTo("{\"area\":\"10528\",\"agency\":\"H23.31.09\",\"procedure\":\"SN-01\","
                        + "\"id\":\"018f0000-0000-7000-8000-000000000001\",\"code\":\"H23.16-230615-0042\","
                        + "\"channel\":\"online\",\"applicant\":\"citizen\",\"status\":\"ACCEPTED\"}");
        assertThat(json.readValue(text, Everything.class)).isEqualTo(all);
    }

    @Test
    void both_shapes_of_a_dossier_code_are_read() {
        DossierCode older = new DossierCode("000.00.16.H23-230615-0042");
        DossierCode newer = new DossierCode("H23.16-230615-0042");

        assertThat(older.agency()).isEqualTo(newer.agency()).isEqualTo(new AgencyCode("H23.16"));
        assertThat(older.date()).isEqualTo(LocalDate.of(2023, 6, 15));
        assertThat(older.number()).isEqualTo(42);
        assertThat(older).hasToString("000.00.16.H23-230615-0042");
        assertThat(new DossierCode("000.09.31.H23-230615-12345").agency()).isEqualTo(new AgencyCode("H23.31.09"));
        assertThat(DossierCode.of(new AgencyCode("H23.16"), LocalDate.of(2023, 6, 15), 42))
                .isEqualTo(newer);
        assertThat(DossierId.derivedFrom(older)).isEqualTo(DossierId.derivedFrom(newer));
    }

    @Test
    void a_dossier_code_needs_a_day_that_exists_and_four_digits() {
        assertThat(DossierCode.isValid("H23.16-230230-0042")).isFalse();
        assertThat(DossierCode.isValid("H23.16-230615-042")).isFalse();
        assertThatThrownBy(() -> new DossierCode("16-230615-0042")).hasMessageContaining("H23.16-230615-0042");
    }

    @Test
    void national_states_have_the_numbers_of_the_portal() {
        assertThat(NationalStatus.of(1)).isEqualTo(NationalStatus.SUBMITTED);
        assertThat(NationalStatus.of(10)).isEqualTo(NationalStatus.RETURNED);
        assertThatThrownBy(() -> NationalStatus.of(11)).hasMessageContaining("1 to 10");
    }

    @Test
    void punctuality_compares_days_before_the_due_date_and_moments_at_it() {
        Instant due = Instant.parse("2026-11-20T10:30:00Z");

        assertThat(Punctuality.of(Optional.of(due.minusSeconds(86_400)), due, due))
                .isEqualTo(Punctuality.EARLY);
        assertThat(Punctuality.of(Optional.of(due), due, due)).isEqualTo(Punctuality.ON_TIME);
        assertThat(Punctuality.of(Optional.of(due.plusSeconds(1)), due, due)).isEqualTo(Punctuality.LATE);
        assertThat(Punctuality.of(Optional.empty(), due, due)).isEqualTo(Punctuality.IN_PROGRESS);
        assertThat(Punctuality.of(Optional.empty(), due, due.plusSeconds(1))).isEqualTo(Punctuality.IN_PROGRESS_LATE);
    }

    @Test
    void a_phrase_is_vietnamese_unless_english_is_asked_for() {
        Phrase phrase = new Phrase("Hồ sơ", "Dossier");

        assertThat(phrase.in(Locale.UK)).isEqualTo("Dossier");
        assertThat(phrase.in(Locale.of("vi", "VN"))).isEqualTo("Hồ sơ");
        assertThat(phrase.in(Locale.FRANCE)).isEqualTo("Hồ sơ");
    }
}
