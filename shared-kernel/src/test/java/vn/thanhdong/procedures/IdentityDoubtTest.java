package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.IdentityDoubt.Kind;

class IdentityDoubtTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Procedure BIRTH =
            CATALOGUE.procedure(new ProcedureCode("SN-01")).orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void a_number_says_where_when_and_as_what_somebody_was_registered() {
        var woman = new IdentityNumber("030188004217");
        assertThat(woman.province()).isEqualTo("030");
        assertThat(woman.birthYear()).isEqualTo(1988);
        assertThat(woman.isMale()).isFalse();

        var boy = new IdentityNumber("001218000001");
        assertThat(boy.birthYear()).isEqualTo(2018);
        assertThat(boy.isMale()).isTrue();
    }

    @Test
    void a_number_that_agrees_with_the_form_is_not_doubted() {
        assertThat(IdentityDoubt.in(
                        BIRTH,
                        new FormContent(Map.of(
                                "applicantId", "030188004217",
                                "applicantBirthDate", "1988-04-12",
                                "applicantGender", "female",
                                "motherId", "030188004217",
                                "motherBirthYear", "1988",
                                "fatherId", "030085011936")),
                        TODAY))
                .isEmpty();
    }

    @Test
    void year_and_gender_are_compared_person_by_person_and_parents_have_theirs() {
        assertThat(IdentityDoubt.in(
                        BIRTH, new FormContent(Map.of("motherId", "030088004217", "motherBirthYear", "1990")), TODAY))
                .containsExactly(
                        new IdentityDoubt("motherId", Kind.BIRTH_YEAR_DIFFERS, "1988", "1990"),
                        new IdentityDoubt("motherId", Kind.GENDER_DIFFERS, "male", "female"));
    }

    @Test
    void old_numbers_unknown_provinces_and_births_to_come_are_told() {
        var content = new FormContent(
                Map.of("applicantId", "142233445", "motherId", "003188004217", "fatherId", "030299004217"));
        assertThat(IdentityDoubt.in(BIRTH, content, TODAY))
                .extracting(IdentityDoubt::field, IdentityDoubt::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("applicantId", Kind.OLD_NUMBER),
                        org.assertj.core.groups.Tuple.tuple("motherId", Kind.PROVINCE_UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple("fatherId", Kind.BORN_LATER));
    }

    @Test
    void numbers_registered_abroad_and_of_provinces_that_were_merged_are_believed() {
        assertThat(new IdentityNumber("134190000001").isProvinceKnown()).isTrue();
        assertThat(new IdentityNumber("096090000001").isProvinceKnown()).isTrue();
        assertThat(new IdentityNumber("097090000001").isProvinceKnown()).isFalse();
    }
}
