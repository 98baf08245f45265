package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;

/** Forms with entries, as they are asked and checked. */
class AskedFormTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final ProcedureCode RESIDENCE = new ProcedureCode("CA-01");
    private static final Procedure NOW = CATALOGUE.procedure(RESIDENCE).orElseThrow();
    private static final Procedure LAND =
            CATALOGUE.procedure(new ProcedureCode("TD-15")).orElseThrow();

    @Test
    void a_form_that_asks_everything_once_is_asked_as_its_pack_says() {
        Procedure before = CATALOGUE.procedure(RESIDENCE, 1).orElseThrow();

        assertThat(AskedForm.of(before, new FormContent(Map.of("members[0].memberName", "An"))))
                .isSameAs(before.form());
    }

    @Test
    void an_entry_is_asked_under_its_own_keys_and_named_with_its_number() {
        List<FormField> asked = AskedForm.of(NOW, new FormContent(Map.of("members[1].memberName", "An")));

        assertThat(asked)
                .filteredOn(field -> field.id().endsWith("].memberName"))
                .extracting(FormField::id, field -> field.label().vi())
                .containsExactly(
                        tuple("members[0].memberName", "Thành viên 1 · Họ, chữ đệm, tên"),
                        tuple("members[1].memberName", "Thành viên 2 · Họ, chữ đệm, tên"));
        assertThat(asked).extracting(FormField::id).doesNotContain("memberName").contains("applicantName");
    }

    @Test
    void a_condition_of_an_entry_looks_at_the_same_entry() {
        FormContent content = members(2, Map.of("members[1].memberRelation", "other"));

        assertThat(FormCheck.check(NOW, content))
                .extracting(FormCheck.Problem::field)
                .contains("members[1].memberRelationOther")
                .doesNotContain("members[0].memberRelationOther");
    }

    @Test
    void what_is_wrong_in_an_entry_is_said_of_that_entry() {
        FormContent content = members(2, Map.of("members[1].memberId", "123", "members[0].memberName", ""));

        assertThat(FormCheck.check(NOW, content))
                .filteredOn(problem -> problem.field().startsWith("members"))
                .extracting(
                        FormCheck.Problem::field,
                        FormCheck.Problem::missing,
                        problem -> problem.label().en())
                .containsExactly(
                        tuple("members[0].memberName", true, "Member 1 · Full name"),
                        tuple("members[1].memberId", false, "Member 2 · Personal identification number"));
    }

    @Test
    void too_few_and_too_many_entries_are_refused_without_looking_into_each() {
        assertThat(FormCheck.check(LAND, FormContent.EMPTY))
                .extracting(FormCheck.Problem::field)
                .contains("plots");
        List<FormCheck.Problem> many = FormCheck.check(NOW, new FormContent(Map.of("members[999].memberName", "An")));

        assertThat(many)
                .filteredOn(problem -> problem.field().equals("members"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected().vi()).isEqualTo("từ 0 đến 20 mục"));
        assertThat(many).hasSizeLessThan(200);
    }

    @Test
    void only_keys_that_the_form_has_are_known() {
        assertThat(AskedForm.knows(NOW, "applicantName")).isTrue();
        assertThat(AskedForm.knows(NOW, "members[19].memberName")).isTrue();
        assertThat(List.of(
                        "members[20].memberName",
                        "members[0].applicantName",
                        "memberName",
                        "residence[0].newAddress",
                        "members[0]"))
                .noneMatch(key -> AskedForm.knows(NOW, key));
    }

    @Test
    void a_doubt_about_a_number_stands_in_its_entry() {
        FormContent content = members(1, Map.of("members[0].memberId", "030188004217"));

        assertThat(IdentityDoubt.in(NOW, content, LocalDate.of(2026, 11, 30)))
                .extracting(IdentityDoubt::field, IdentityDoubt::kind)
                .contains(tuple("members[0].memberId", IdentityDoubt.Kind.BIRTH_YEAR_DIFFERS));
    }

    private static FormContent members(int count, Map<String, String> other) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < count; i++) {
            values.put("members[" + i + "].memberName", "Trần Minh An");
            values.put("members[" + i + "].memberBirthDate", "2015-03-01");
            values.put("members[" + i + "].memberGender", "female");
            values.put("members[" + i + "].memberRelation", "child");
        }
        values.putAll(other);
        return new FormContent(values);
    }
}
