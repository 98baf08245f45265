package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;

/** The history tells entries by their numbers, each under the key of whom it is about. */
class FiledEntriesTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();

    @Test
    void entries_are_told_by_number_and_computed_values_as_people_read_them() {
        assertThat(filed("TD-15")
                        .answers(new FormContent(
                                Map.of("plots[0].size", "1200.5", "plots[1].size", "300", "totalSize", "1500.5"))))
                .extracting(
                        change -> change.name().vi(), change -> change.value().vi())
                .containsExactly(
                        tuple("Thửa đất 1 · Diện tích (m²)", "1200,5"),
                        tuple("Thửa đất 2 · Diện tích (m²)", "300"),
                        tuple("Tổng diện tích (m²)", "1.500,5"));
    }

    @Test
    void who_was_erased_leaves_the_numbers_of_the_others() {
        assertThat(filed("CA-01")
                        .form(
                                Personal.known(
                                        new PersonId("owner"),
                                        new FormContent(Map.of("members[0].memberName", "An", "memberCount", "3"))),
                                List.of(
                                        new Personal.Erased<>(new PersonId("second")),
                                        Personal.known(
                                                new PersonId("third"),
                                                new FormContent(Map.of("members[2].memberName", "Chi"))))))
                .extracting(change -> change.name().vi())
                .contains("Thành viên 1 · Họ, chữ đệm, tên", "Thành viên 3 · Họ, chữ đệm, tên")
                .noneMatch(name -> name.contains("Thành viên 2"));
    }

    private static FiledChanges filed(String code) {
        return new FiledChanges(new ChangeWords(CATALOGUE), CATALOGUE.procedure(new ProcedureCode(code)));
    }
}
