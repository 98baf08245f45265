package vn.thanhdong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.ProcedureCode;

/** What every form has without saying it. */
class CommonFieldsTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();

    @Test
    void every_form_may_be_told_an_e_mail_address_right_after_the_phone() {
        assertThat(CATALOGUE.procedures().values()).allSatisfy(procedure -> {
            var ids = procedure.form().stream().map(FormField::id).toList();
            assertThat(ids).containsOnlyOnce(FormField.APPLICANT_EMAIL);
            assertThat(ids.indexOf(FormField.APPLICANT_EMAIL)).isEqualTo(ids.indexOf(FormField.APPLICANT_PHONE) + 1);
            assertThat(email(procedure.code()).type()).isEqualTo(FieldType.EMAIL);
            assertThat(email(procedure.code()).required()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lan@example.vn", "le.thi-lan+hoso@thu.haiduong.gov.vn"})
    void what_may_be_an_address_or_none_is_taken(String answer) {
        assertThat(FormCheck.check(email(new ProcedureCode("SN-01")), answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lan", "lan@", "@example.vn", "lan@example", "lan lan@example.vn", "lan@exa_mple.vn", "a@b..vn"})
    void what_is_none_is_refused_with_what_one_looks_like(String answer) {
        assertThat(FormCheck.check(email(new ProcedureCode("SN-01")), answer))
                .hasValueSatisfying(
                        problem -> assertThat(problem.expected().vi()).contains("ten@example.vn"));
    }

    @Test
    void an_endless_one_is_refused_at_once() {
        assertThat(FormCheck.check(email(new ProcedureCode("SN-01")), "a@" + "a".repeat(200_000)))
                .isPresent();
    }

    private static FormField email(ProcedureCode code) {
        return CATALOGUE
                .procedure(code)
                .flatMap(procedure -> procedure.formField(FormField.APPLICANT_EMAIL))
                .orElseThrow();
    }
}
