package vn.thanhdong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenPacksTest {

    private static final String BIRTH = "procedures/sn-01-dang-ky-khai-sinh.yaml";
    private static final String AGENCIES = "territory/agencies.yaml";
    private static final String CALENDAR = "calendar/working-calendar.yaml";

    private static final String SIGNS = "signs/signs.yaml";

    private final EditedPacks packs = new EditedPacks();

    @Test
    void broken_yaml_is_refused_with_file_and_line() {
        packs.replace(BIRTH, "applicants: [citizen]", "applicants: [citizen");

        CatalogueError error = onlyError();

        assertThat(error.file()).isEqualTo(BIRTH);
        assertThat(error.line()).isBetween(packs.lineOf(BIRTH, "applicants:"), packs.lineOf(BIRTH, "applicants:") + 1);
        assertThat(error.message()).startsWith("This is not YAML").contains("expected");
    }

    @Test
    void an_unknown_field_is_refused_with_its_line_and_the_fields_that_are_known() {
        packs.replace(BIRTH, "afterSupplement: restart", "afterSuplement: restart\nafterSupplement: restart");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(BIRTH, "afterSuplement"));
        assertThat(error.column()).isEqualTo(1);
        assertThat(error.message()).contains("'afterSuplement' is unknown").contains("afterSupplement");
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        packs.replace(BIRTH, "version: 1", "version: 1\nversion: 2");

        assertThat(onlyError().line()).isEqualTo(packs.lineOf(BIRTH, "version: 2"));
    }

    @Test
    void a_missing_field_is_named() {
        packs.replace(BIRTH, "onlineLevel: full\n", "");

        assertThat(onlyError().message()).contains("'onlineLevel' is missing");
    }

    @Test
    void a_wrong_word_is_refused_with_the_words_that_are_expected() {
        packs.replace(BIRTH, "unit: same_day", "unit: fortnights");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(BIRTH, "fortnights"));
        assertThat(error.message()).contains("working_days").contains("fortnights");
    }

    @Test
    void a_fact_without_source_must_say_that_it_illustrates() {
        packs.replace(BIRTH, "fees: {illustrative: true}", "fees: {source: somewhere}");

        assertThat(errors()).anySatisfy(error -> {
            assertThat(error.line()).isEqualTo(packs.lineOf(BIRTH, "fees: {source"));
            assertThat(error.message()).contains("checkedOn");
        });
    }

    @Test
    void a_value_that_its_type_refuses_is_refused_at_its_line() {
        packs.replace(BIRTH, "deadline: {amount: 0, unit: same_day}", "deadline: {amount: 0, unit: working_days}");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(BIRTH, "deadline: {amount"));
        assertThat(error.message()).contains("amount of 1 or more");
    }

    @Test
    void a_day_that_does_not_exist_is_refused_at_its_line() {
        packs.replace(CALENDAR, "date: 2026-02-16", "date: 2026-02-30");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(CALENDAR, "2026-02-30"));
        assertThat(error.message()).contains("FEBRUARY 30");
    }

    @Test
    void a_day_whose_hours_do_not_sum_is_refused_at_its_line() {
        packs.replace(CALENDAR, "to: \"17:30\"", "to: \"17:00\"");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(CALENDAR, "validFrom: 2020-01-01"));
        assertThat(error.message()).contains("450 minutes").contains("480 minutes");
    }

    @Test
    void two_agencies_with_one_code_at_one_time_are_refused_with_both_names() {
        packs.append(
                AGENCIES,
                "  - {code: H23.13, name: Sở Pháp luật, level: department, parent: H23, area: \"30\", validFrom: 2026-01-01}\n");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(AGENCIES, "Sở Pháp luật"));
        assertThat(error.message()).contains("Sở Tư pháp").contains("Sở Pháp luật");
    }

    @Test
    void two_committees_of_one_commune_are_refused_with_both_names() {
        packs.append(
                AGENCIES,
                "  - {code: H23.31.99, name: UBND phường Mới, level: commune, parent: H23.31, area: \"10528\", validFrom: 2026-01-01}\n");

        assertThat(onlyError().message()).contains("UBND phường Trần Phú").contains("UBND phường Mới");
    }

    @Test
    void a_reform_that_overlaps_an_agency_is_refused_with_both_names() {
        packs.replace("territory/reform-2025.yaml", "validFrom: 2025-03-01", "validFrom: 2025-02-01");

        assertThat(onlyError().message())
                .contains("Sở Nông nghiệp và Phát triển nông thôn")
                .contains("Sở Nông nghiệp và Môi trường");
    }

    @Test
    void a_procedure_of_an_unknown_agency_is_refused() {
        packs.replace(BIRTH, "sectorAgency: H23.13", "sectorAgency: H23.99");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(BIRTH, "sectorAgency"));
        assertThat(error.message()).isEqualTo("There is no agency H23.99");
    }

    @Test
    void a_step_is_done_by_somebody_who_may() {
        packs.replace(BIRTH, "kind: signing, role: leader", "kind: signing, role: clerk");

        assertThat(onlyError().message()).contains("SIGNING").contains("CLERK");
    }

    @Test
    void steps_fit_into_the_deadline() {
        packs.replace(BIRTH, "hours: 6.25", "hours: 7.25");

        assertThat(onlyError().message()).contains("9 hours").contains("leaves 8");
    }

    @Test
    void a_condition_names_a_field_before_it_and_values_that_it_has() {
        packs.replace(BIRTH, "{field: birthPlaceKind, in: [hospital]}", "{field: birthPlaceKind, in: [moon]}")
                .replace(BIRTH, "{field: fatherKnown, in: [\"true\"]}", "{field: uncleKnown, in: [\"true\"]}");

        assertThat(errors())
                .hasSize(2)
                .extracting(CatalogueError::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("moon").contains("hospital"),
                        second -> assertThat(second).contains("'uncleKnown'"));
    }

    @Test
    void a_form_asks_who_applies() {
        packs.replace(BIRTH, "id: applicantName", "id: somebodysName");

        assertThat(onlyError().message()).contains("must ask for 'applicantName'");
    }

    @Test
    void a_pattern_that_is_none_is_refused() {
        packs.replace("procedures/ca-05-cap-doi-cap-lai-the-cccd.yaml", "[0-9]{12})$", "[0-9]{12}$");

        assertThat(onlyError().message()).contains("regular expression");
    }

    @Test
    void two_procedures_with_one_code_are_refused() {
        packs.replace("procedures/sn-02-dang-ky-khai-tu.yaml", "code: SN-02", "code: SN-01");

        assertThat(errors())
                .anySatisfy(
                        error -> assertThat(error.message()).contains("SN-01").contains(BIRTH));
    }

    @Test
    void a_listed_pack_that_is_missing_is_refused_at_the_line_that_lists_it() {
        packs.append("index.yaml", "  - procedures/none.yaml\n");

        CatalogueError error = onlyError();

        assertThat(error.file()).isEqualTo("index.yaml");
        assertThat(error.line()).isEqualTo(packs.lineOf("index.yaml", "procedures/none.yaml"));
    }

    @Test
    void an_empty_pack_is_refused() {
        EditedPacks empty = new EditedPacks();
        PackSource source = name -> name.equals(BIRTH) ? java.util.Optional.of("") : empty.read(name);

        CatalogueException refused = catchThrowableOfType(CatalogueException.class, () -> CatalogueLoader.load(source));

        assertThat(refused.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.file()).isEqualTo(BIRTH));
    }

    @Test
    void each_sign_is_defined_once() {
        packs.replace(SIGNS, "sign: refiled", "sign: no_result");

        assertThat(errors())
                .allSatisfy(error -> assertThat(error.file()).isEqualTo(SIGNS))
                .extracting(CatalogueError::message)
                .containsExactlyInAnyOrder("The sign NO_RESULT is defined twice", "The sign REFILED is not defined");
    }

    @Test
    void a_threshold_that_everything_passes_is_refused() {
        packs.replace(SIGNS, "closingsAtLeast: 10", "closingsAtLeast: 1");

        assertThat(onlyError().line()).isEqualTo(packs.lineOf(SIGNS, "closingsAtLeast: 1"));
    }

    @Test
    void all_errors_are_reported_at_once() {
        packs.replace(BIRTH, "unit: same_day", "unit: fortnights")
                .replace(CALENDAR, "status: decided", "status: guessed");

        assertThat(errors()).extracting(CatalogueError::file).containsExactlyInAnyOrder(BIRTH, CALENDAR);
    }

    @Test
    void the_message_names_file_line_and_what_was_expected() {
        packs.replace(BIRTH, "unit: same_day", "unit: fortnights");

        assertThat(refusal()).hasMessageContaining(BIRTH + ", line " + packs.lineOf(BIRTH, "fortnights"));
    }

    private CatalogueError onlyError() {
        assertThat(errors()).hasSize(1);
        return errors().getFirst();
    }

    private List<CatalogueError> errors() {
        return refusal().errors();
    }

    private CatalogueException refusal() {
        return catchThrowableOfType(CatalogueException.class, () -> CatalogueLoader.load(packs));
    }
}
