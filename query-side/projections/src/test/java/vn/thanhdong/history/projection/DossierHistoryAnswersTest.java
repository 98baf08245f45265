package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.query.DossierSentences;
import vn.thanhdong.territory.AgencyCode;

class DossierHistoryAnswersTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Procedure BIRTH =
            CATALOGUE.procedure(new ProcedureCode("SN-01")).orElseThrow();
    private static final Actor ASKER =
            new Actor(new PersonId("a"), Role.AUDITOR, Optional.of(new AgencyCode("H23")), Optional.empty());
    private static final DossierId DOSSIER = DossierId.fresh();
    private static final Instant HAPPENED = Instant.parse("2023-05-02T02:00:00Z");
    private static final Station AT_THE_DESK =
            new Station(0, StepKind.INTAKE, Role.CLERK, new AgencyCode("H23.31.01"), Optional.empty(), HAPPENED);

    static List<Class<?>> types() {
        return List.of(DossierEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_of_event_has_a_sentence_in_both_languages(Class<?> type) {
        var sentence = DossierSentences.of(type.getSimpleName());
        assertThat(sentence.vi()).isNotBlank();
        assertThat(sentence.en()).isNotBlank().isNotEqualTo(sentence.vi());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_change_of_every_type_has_its_words(Class<?> type) throws ReflectiveOperationException {
        var changes = new DossierChanges(CATALOGUE, Optional.empty()).of((DossierEvent) Samples.of(type));
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.name().vi()).isNotBlank();
            assertThat(change.name().en()).isNotBlank();
        });
    }

    @Test
    void both_bundles_name_the_same_things() {
        assertThat(ChangeWords.keys(Locale.ENGLISH)).isEqualTo(ChangeWords.keys(Locale.of("vi")));
    }

    @Test
    void an_entry_says_when_who_and_what() {
        DossierHistory history = ask(Visible.ALL);
        assertThat(history.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("DossierRefused");
            assertThat(entry.occurredAt()).isEqualTo(HAPPENED);
            assertThat(entry.recordedAt()).isAfter(HAPPENED);
            assertThat(entry.position()).isEqualTo(42);
            assertThat(entry.person()).isEqualTo("clerk-1");
            assertThat(entry.role()).isEqualTo("CLERK");
            assertThat(entry.agency()).isEqualTo("H23.31.01");
            assertThat(entry.imported()).isFalse();
            assertThat(entry.changes()).singleElement().satisfies(change -> {
                assertThat(change.name().vi()).isEqualTo("Lý do");
                assertThat(change.value().vi()).isEqualTo("thiếu giấy tờ");
            });
        });
    }

    @Test
    void what_a_form_said_is_told_by_the_labels_of_its_fields_and_choices() {
        assertThat(filed(
                        Map.of("childGender", "female", "childBirthDate", "2026-11-02", "childName", "Nguyễn Minh An")))
                .contains(
                        "Họ, chữ đệm, tên của trẻ: Nguyễn Minh An",
                        "Ngày, tháng, năm sinh: 02/11/2026",
                        "Giới tính: Nữ")
                .noneMatch(said -> said.contains("child"));
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_any_more_is_told_as_it_is_stored() {
        assertThat(filed(Map.of("formerly", "yes"))).contains("formerly: yes");
    }

    @Test
    void a_document_is_told_by_its_name() {
        assertThat(filed(Map.of()))
                .noneMatch(said -> said.contains(BIRTH.documents().getFirst().id()))
                .anyMatch(said ->
                        said.contains(BIRTH.documents().getFirst().name().vi()));
    }

    @Test
    void an_officer_is_told_by_name() {
        var officer = CATALOGUE.accounts().stream()
                .filter(account -> account.username().equals("chuyenvien"))
                .findFirst()
                .orElseThrow();
        var assigned = new OfficerAssigned(DOSSIER, HAPPENED, officer.person(), AT_THE_DESK);
        assertThat(new DossierChanges(CATALOGUE, Optional.of(BIRTH)).of(assigned))
                .extracting(change -> change.value().vi())
                .contains(officer.displayName());
    }

    private static List<String> filed(Map<String, String> answers) {
        var resubmitted = new DossierResubmitted(
                DOSSIER,
                HAPPENED,
                Personal.known(new PersonId("owner"), new FormContent(answers)),
                List.of(),
                List.of(new Attachment(BIRTH.documents().getFirst().id(), "00", "application/pdf", 12_000)),
                AT_THE_DESK);
        return new DossierChanges(CATALOGUE, Optional.of(BIRTH))
                .of(resubmitted).stream()
                        .map(change ->
                                change.name().vi() + ": " + change.value().vi())
                        .toList();
    }

    @Test
    void who_may_not_see_the_dossier_sees_no_event() {
        assertThat(ask(Visible.NO).entries()).isEmpty();
    }

    @Test
    void personal_data_stays_sealed_for_those_without_the_right() {
        assertThat(ask(Visible.WITHOUT_PERSONAL_DATA).entries().getFirst().changes())
                .extracting(change -> change.value().en())
                .containsExactly("(no right to see it)");
    }

    private static DossierHistory ask(Visible visible) {
        var store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        var owner = new PersonId("owner");
        var sealed = new DossierRefused(DOSSIER, HAPPENED, new Personal.Sealed<>(owner, new byte[12], new byte[16]));
        var event = new GenericDomainEventMessage<>(
                "Dossier",
                DOSSIER.value(),
                0,
                sealed,
                Map.of(EventMetadata.ACTOR, "clerk-1", EventMetadata.ROLE, "CLERK", EventMetadata.AGENCY, "H23.31.01"));
        store.publish(event);
        OpenedEvents opening = events -> events.stream()
                .<EventMessage<?>>map(stored -> new GenericDomainEventMessage<>(
                        "Dossier",
                        DOSSIER.value(),
                        0,
                        new DossierRefused(DOSSIER, HAPPENED, Personal.known(owner, "thiếu giấy tờ"))))
                .toList();
        var answers = new DossierHistoryAnswers(
                store, dossier -> List.of(42L), opening, (actor, dossier) -> visible, () -> CATALOGUE);
        return answers.answer(new GetDossierHistory(DOSSIER), ASKER);
    }
}
