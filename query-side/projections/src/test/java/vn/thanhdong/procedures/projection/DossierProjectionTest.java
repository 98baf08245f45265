package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.projection.index.IndexDefinition;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class DossierProjectionTest {

    private final DossierProjection projection = new DossierProjection(DossiersOnEngine.CATALOGUE.calendar());

    @Test
    void a_document_read_back_between_any_two_events_folds_to_the_same() {
        JsonMapper json = DocumentJson.mapper();
        var generator = new DossierGenerator(11, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 1, 1), 100);
        for (GeneratedDossier dossier : generator.make(400)) {
            DossierDocument readBack = null;
            for (int i = 0; i < dossier.events.size(); i++) {
                DossierEvent event = dossier.events.get(i);
                var recorded = new RecordedEvent(
                        i + 1L,
                        dossier.id + "/" + i,
                        dossier.id.value(),
                        i,
                        event.occurredAt(),
                        event,
                        Map.of("role", "CLERK"));
                String stored = json.writeValueAsString(projection.after(readBack, recorded));
                readBack = json.readValue(stored, DossierDocument.class);
            }
            assertThat(readBack).isEqualTo(dossier.document());
        }
    }

    @Test
    void the_index_definition_keeps_unknown_fields_out() {
        assertThat(IndexDefinition.of(projection).fingerprint()).isNotBlank();
    }

    @Test
    void an_erased_owner_leaves_nothing_to_search_by() {
        var owner = new PersonId("owner");
        var id = DossierId.fresh();
        Instant at = Instant.parse("2023-05-02T02:00:00Z");
        var agency = new AgencyCode("H23.31.01");
        var submitted = new DossierSubmitted(
                id,
                at,
                new ProcedureCode("CA-01"),
                1,
                Channel.ONLINE,
                agency,
                agency,
                new AreaCode("288"),
                ApplicantKind.CITIZEN,
                new Personal.Erased<>(owner),
                new Personal.Erased<>(owner),
                List.of(new Personal.Erased<>(new PersonId("child"))),
                "hash",
                "hash",
                List.of(),
                new Station(0, StepKind.INTAKE, Role.CLERK, agency, Optional.empty(), at));
        DossierDocument document =
                projection.after(null, new RecordedEvent(1, "e", id.value(), 0, at, submitted, Map.of()));
        assertThat(document.words())
                .isEqualTo(new DossierWords("", "", List.of(), "", "", "", SubmitterWords.NONE, List.of()));
        assertThat(document.kept().applicant()).isNull();
        assertThat(document.kept().form().values()).isEmpty();
    }
}
