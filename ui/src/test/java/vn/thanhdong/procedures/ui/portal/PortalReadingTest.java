package vn.thanhdong.procedures.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.ui.portal.SentDossier.SentApplicant;
import vn.thanhdong.procedures.ui.portal.SentDossier.SentFile;

class PortalReadingTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();

    @Test
    void what_is_whole_is_read() {
        var sent = new SentDossier(
                " dvc-2026-000123 ",
                "SN-01",
                null,
                new SentApplicant("Trần Thị Bích Ngọc", "030190001234", null),
                Map.of("childName", "Trần Minh An"),
                List.of(new SentFile("other", new byte[] {1})));

        assertThat(PortalReading.read(sent, CATALOGUE))
                .isInstanceOfSatisfying(PortalReading.Read.Whole.class, whole -> {
                    assertThat(whole.code().value()).isEqualTo("DVC-2026-000123");
                    assertThat(whole.kind()).isEqualTo(ApplicantKind.CITIZEN);
                    assertThat(whole.form().value("childName")).isEqualTo("Trần Minh An");
                });
    }

    @Test
    void every_mistake_is_told_at_once_with_its_field() {
        var sent = new SentDossier(
                "ABC",
                "SN-01",
                null,
                new SentApplicant(" ", "142000111", null),
                Map.of("noSuchField", "1"),
                List.of(new SentFile("noSuchDocument", new byte[0])));

        assertThat(fields(sent))
                .containsExactly(
                        "portalCode", "applicant.identityNumber", "applicant.name", "form.noSuchField", "files[0]");
    }

    @Test
    void an_entry_that_the_form_does_not_take_is_told_by_its_key() {
        var sent = new SentDossier(
                "DVC-2026-000124",
                "CA-01",
                null,
                new SentApplicant("Trần Thị Bích Ngọc", "030190001234", null),
                Map.of("members[0].memberName", "An", "members[20].memberName", "Bình", "memberName", "Chi"),
                List.of());

        assertThat(fields(sent)).containsExactly("form.memberName", "form.members[20].memberName");
    }

    @Test
    void nothing_at_all_is_answered_in_words_too() {
        assertThat(fields(new SentDossier(null, null, null, null, null, null)))
                .containsExactly("portalCode", "procedure", "applicant.identityNumber", "applicant.name");
    }

    @ParameterizedTest
    @EnumSource
    void each_problem_has_a_sentence_in_both_languages(PortalProblem problem) {
        assertThat(problem.phrase("x").vi()).endsWith(".").doesNotContain("{0}");
        assertThat(problem.phrase("x").en())
                .endsWith(".")
                .isNotEqualTo(problem.phrase("x").vi());
    }

    private static List<String> fields(SentDossier sent) {
        PortalReading.Read read = PortalReading.read(sent, CATALOGUE);
        assertThat(read).isInstanceOf(PortalReading.Read.Wrong.class);
        return ((PortalReading.Read.Wrong) read)
                .mistakes().stream().map(Rejection::field).toList();
    }
}
