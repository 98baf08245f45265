package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;

/** Dossiers are found by what stands in the documents that were handed in. */
class AttachedTextTest extends OnEngine {

    private static final String LAND = "a".repeat(64);
    private static final PersonId OWNER = new PersonId("owner");

    @Test
    void words_of_a_document_find_its_dossier_with_or_without_accents_and_are_shown_in_the_original()
            throws IOException {
        holds(dossier("A", "Thửa đất số 42, khu bãi bồi ven sông Kinh Thầy & bến đò"), dossier("B", "Giấy chứng sinh"));

        for (String typed : new String[] {"bãi bồi", "bai boi", "\"bãi bồi ven sông\"", "song Kinh Thay"}) {
            assertThat(find(typed, DossiersOnEngine.AUDITOR))
                    .as(typed)
                    .extracting(DossierSummary::applicantName)
                    .containsExactly("A");
        }
        assertThat(find("bai boi", DossiersOnEngine.AUDITOR))
                .singleElement()
                .extracting(hit -> hit.highlights().get("attachment"))
                .asString()
                .contains("<em>bãi bồi</em>")
                .contains("&amp;");
    }

    @Test
    void words_that_stand_far_from_each_other_are_no_hit_and_names_come_before_documents() throws IOException {
        holds(
                dossier("A", "Sông " + "chữ khác ".repeat(30) + "Đường"),
                dossier("B", "Giấy của ông Trần Văn Sông"),
                new OneKnownDossier("Trần Văn Sông", Map.of()));

        assertThat(find("sông đường", DossiersOnEngine.AUDITOR)).isEmpty();
        assertThat(find("trần văn sông", DossiersOnEngine.AUDITOR))
                .extracting(DossierSummary::applicantName)
                .containsExactly("Trần Văn Sông", "B");
    }

    @Test
    void who_may_not_open_the_dossier_learns_nothing_by_searching() throws IOException {
        holds(dossier("A", "Khu bãi bồi"));

        for (Actor asker : List.of(
                DossiersOnEngine.actor(Role.OPERATOR, "H23"), // sees the list, and no contents
                DossiersOnEngine.actor(Role.OFFICER, "H23.31.09"), // of another agency
                DossiersOnEngine.citizen("somebody-else"))) {
            assertThat(find("bai boi", asker)).isEmpty();
            assertThat(find("\"bãi bồi\"", asker)).isEmpty();
        }
    }

    @Test
    void of_an_erased_person_and_of_a_replaced_document_no_word_is_left() throws IOException {
        holds(
                new OneKnownDossier("A", Map.of()).attached(LAND, new Personal.Erased<>(OWNER)),
                dossier("B", "Khu bãi bồi").resubmitted(new Attachment("other", "b".repeat(64), "application/pdf", 9)),
                dossier("C", "Khu bãi bồi").resubmitted(new Attachment("other", LAND, "application/pdf", 9)));

        assertThat(find("bai boi", DossiersOnEngine.AUDITOR))
                .extracting(DossierSummary::applicantName)
                .containsExactly("C");
    }

    private static OneKnownDossier dossier(String name, String text) {
        return new OneKnownDossier(name, Map.of()).attached(LAND, Personal.known(OWNER, text));
    }

    private static void holds(OneKnownDossier... dossiers) throws IOException {
        engine.holds(List.of(dossiers).stream().map(OneKnownDossier::document).toList());
    }

    private static List<DossierSummary> find(String text, Actor asker) {
        var question = new FindDossiers(DossierFilter.ALL.withText(text), DossierOrder.RELEVANCE, 50, "", false);
        return engine.lists.find(question, asker).dossiers();
    }
}
