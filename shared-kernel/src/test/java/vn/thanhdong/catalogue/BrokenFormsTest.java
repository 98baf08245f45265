package vn.thanhdong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repeating sections and computed fields that cannot be asked: the file, the line and what was expected. */
class BrokenFormsTest {

    private static final String LAND = "procedures/td-15-dang-ky-chuyen-nhuong-tang-cho-2.yaml";
    private static final String RESIDENCE = "procedures/ca-01-dang-ky-thuong-tru-2.yaml";

    private final EditedPacks packs = new EditedPacks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{op: sum, of: [size]}|{op: median, of: [size]}|median|sum",
                "{op: sum, of: [size]}|{op: sum, of: [width]}|form/%/computed/of/1|no field 'width' before this one",
                "{op: sum, of: [size]}|{op: sum, of: [totalSize]}|form/%/computed/of/1|no field 'totalSize' before",
                "{op: sum, of: [size]}|{op: sum, of: [certificateNumber]}|form/%/computed/of/1|is of type TEXT",
                "{op: sum, of: [size]}|{op: product, of: [size]}|form/%/computed/of|≥ 2 fields",
                "{op: sum, of: [size]}|{op: product, of: [size, parcel]}|form/%/computed/of/1|only sum can use it",
                "{op: sum, of: [size]}|{op: age, of: [applicantBirthDate, coHolderBirthDate]}|form/%/computed/of|expects 1",
                "{op: sum, of: [size]}|{op: age, of: [coHolderBirthDate]}|form/%/computed/of/1|another person's",
                "{op: count, of: [plots]}|{op: count, of: [plot]}|form/%/computed/of|one repeating section",
                "{op: count, of: [plots]}|{op: count, of: [plots, coHolders]}|form/%/computed/of|one repeating section"
            })
    void a_value_that_does_not_follow_is_refused_where_it_stands(
            String right, String wrong, String place, String expected) {
        packs.replace(LAND, right, wrong);

        assertThat(errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo(LAND);
            assertThat(error.line()).isEqualTo(packs.lineOf(LAND, wrong));
            assertThat(error.field() + " " + error.message()).matches("(?s).*" + place.replace("%", "[0-9]+") + ".*");
            assertThat(error.message()).contains(expected);
        });
    }

    @Test
    void nobody_answers_a_computed_field_and_it_is_a_number() {
        packs.replace(
                LAND,
                "    type: number\n    section: land\n    required: false",
                "    type: text\n    section: land\n    required: true");

        assertThat(errors())
                .extracting(CatalogueError::message)
                .containsExactlyInAnyOrder(
                        "Expected the type number or money of a computed field",
                        "Nobody answers a computed field: expected required: false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "least: 0, most: 20|least: 9, most: 3|sections/3/repeats/least|least is greater than most",
                "least: 0, most: 20|least: 0, most: 101|sections/3/repeats/most|100",
                "identity: memberId|identity: applicantId|sections/3/repeats/identity|of type identity_number in 'members'",
                "identity: memberId|identity: memberName|sections/3/repeats/identity|of type identity_number in 'members'"
            })
    void a_section_repeats_a_possible_number_of_times_about_somebody_it_asks_for(
            String right, String wrong, String field, String expected) {
        packs.replace(RESIDENCE, right, wrong);

        CatalogueError error = onlyError();

        assertThat(error.file()).isEqualTo(RESIDENCE);
        assertThat(error.line()).isEqualTo(packs.lineOf(RESIDENCE, wrong));
        assertThat(error.field()).isEqualTo(field);
        assertThat(error.message()).contains(expected);
    }

    @Test
    void the_fields_of_an_entry_stand_together_and_one_of_them_is_always_answered() {
        packs.replace(RESIDENCE, "section: household", "section: members");
        packs.replace(LAND, "section: land", "section: plots").replace(LAND, "section: transfer", "section: plots");

        assertThat(errors())
                .extracting(CatalogueError::message)
                .anyMatch(message -> message.contains("one after the other"));
        var optional = new EditedPacks();
        for (int i = 0; i < 6; i++) {
            optional.replace(
                    RESIDENCE, "    section: members\n    required: true", "    section: members\n    required: false");
            if (!optional.read(RESIDENCE).orElseThrow().contains("    section: members\n    required: true")) {
                break;
            }
        }
        assertThat(errors(optional))
                .extracting(CatalogueError::message)
                .containsExactly("Expected at least one field of 'members' that is required and always asked");
    }

    @Test
    void from_outside_an_entry_no_condition_can_mean_one() {
        packs.replace(
                RESIDENCE,
                "    computed: {op: count, of: [members]}",
                "    computed: {op: count, of: [members]}\n    visibleWhen: {field: memberGender, in: [male]}");

        assertThat(onlyError().message()).contains("'memberGender' is asked many times");
    }

    @Test
    void who_applies_is_asked_once_and_a_section_has_a_name_of_its_own() {
        packs.replace(RESIDENCE, "    section: applicant\n", "    section: members\n")
                .replace(RESIDENCE, "id: memberCount", "id: members");

        assertThat(errors())
                .extracting(CatalogueError::message)
                .anyMatch(message -> message.contains("'applicantName' is asked once"))
                .anyMatch(message -> message.contains("'members' is a repeating section and a field"));
    }

    @Test
    void a_later_version_applies_from_a_later_day_on() {
        packs.replace(RESIDENCE, "validFrom: 2024-01-01", "validFrom: 2020-01-01");

        CatalogueError error = onlyError();

        assertThat(error.line()).isEqualTo(packs.lineOf(RESIDENCE, "validFrom"));
        assertThat(error.message()).contains("2020-01-01");
    }

    private CatalogueError onlyError() {
        assertThat(errors()).hasSize(1);
        return errors().getFirst();
    }

    private List<CatalogueError> errors() {
        return errors(packs);
    }

    private static List<CatalogueError> errors(EditedPacks packs) {
        return catchThrowableOfType(CatalogueException.class, () -> CatalogueLoader.load(packs))
                .errors();
    }
}
