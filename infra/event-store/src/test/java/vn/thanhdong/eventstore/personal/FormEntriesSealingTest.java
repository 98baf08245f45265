package vn.thanhdong.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.eventstore.TestStore;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.event.DossierCorrected;

/** One member of a household is forgotten, and the others stay. */
class FormEntriesSealingTest {

    private static final PersonId OWNER = new PersonId("owner");
    private static final PersonId WIFE = new PersonId("wife");
    private static final PersonId SISTER = new PersonId("sister");

    private final TestStore store = new TestStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_entry_is_erased_with_its_person_and_no_other_is() {
        var event = new DossierCorrected(
                DossierId.fresh(),
                Instant.parse("2026-11-30T02:00:00Z"),
                Personal.known(OWNER, new Applicant("Phạm Văn Dũng", "030085011936", "0987654321", "", "")),
                "",
                "",
                Personal.known(OWNER, new FormContent(Map.of("members[1].memberName", "An", "memberCount", "3"))),
                List.of(
                        Personal.known(WIFE, new FormContent(Map.of("members[0].memberName", "Bích"))),
                        Personal.known(SISTER, new FormContent(Map.of("members[2].memberName", "Chi")))),
                Personal.known(OWNER, "Ghi thiếu"));
        DossierCorrected sealed = store.sealer.seal("e1", event);

        store.keys.erase(WIFE);

        DossierCorrected opened = store.sealer.open("e1", sealed);
        assertThat(opened.others())
                .containsExactly(
                        new Personal.Erased<>(WIFE),
                        Personal.known(SISTER, new FormContent(Map.of("members[2].memberName", "Chi"))));
        assertThat(opened.form()).isEqualTo(event.form());
    }
}
