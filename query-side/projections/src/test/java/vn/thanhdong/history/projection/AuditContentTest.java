package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.AbsenceEvent;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.erasure.event.ErasureEvent;
import vn.thanhdong.erasure.event.LegalHoldEvent;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.serialization.EventTypeNames;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.notices.event.NoticeEvent;
import vn.thanhdong.notices.event.NoticesRead;
import vn.thanhdong.notices.event.StaffMailChosen;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.ProcedureEvent;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.reception.event.QueueEvent;
import vn.thanhdong.territory.event.AgencyEvent;
import vn.thanhdong.territory.event.CalendarEvent;

class AuditContentTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    static Stream<Class<?>> types() {
        return Stream.concat(
                Stream.of(
                                DossierEvent.class,
                                ProcedureEvent.class,
                                NoticeEvent.class,
                                AbsenceEvent.class,
                                QueueEvent.class,
                                AgencyEvent.class,
                                CalendarEvent.class,
                                ErasureEvent.class,
                                LegalHoldEvent.class,
                                MandateEvent.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses())),
                Stream.of(
                        NoticesRead.class,
                        StaffMailChosen.class,
                        PersonalDataViewed.class,
                        AuditTrailExported.class,
                        AuditTrailSearched.class,
                        ConnectionSeen.class));
    }

    static Stream<Class<?>> dossierTypes() {
        return Stream.of(DossierEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_has_a_word_in_both_languages(Class<?> type) {
        String stored = EventTypeNames.nameOf(type.getName());
        assertThat(AuditTerms.types()).contains(stored);
        assertThat(AuditTerms.type(stored).vi())
                .isNotEqualTo(type.getSimpleName())
                .isNotEqualTo(AuditTerms.type(stored).en());
        assertThat(AuditTerms.context(AuditTerms.contextOf(stored)).vi()).isNotEqualTo(AuditTerms.contextOf(stored));
    }

    /** Even where the personal fields are open, which the mechanism does not do for this projection. */
    @ParameterizedTest
    @MethodSource("dossierTypes")
    void nothing_that_is_somebodys_reaches_the_document(Class<?> type) throws ReflectiveOperationException {
        DossierEvent event = (DossierEvent) Samples.of(type);

        AuditDocument document = new AuditProjection().after(null, recorded(event, Map.of()));

        assertThat(document.subjects().getFirst())
                .isEqualTo("DOSSIER:" + event.dossierId().value());
        assertThat(DocumentJson.mapper().writeValueAsString(document))
                .doesNotContain(Samples.WRITTEN, "Nguyễn Văn An", "030198000001", "0912345678")
                .doesNotContain("Lê Văn Bình", "030085011936", "0987654321", "12/UQ");
    }

    @Test
    void the_mechanism_does_not_open_personal_fields_and_asks_for_one_document_per_event() {
        var projection = new AuditProjection();
        assertThat(projection.opensPersonalData()).isFalse();
        assertThat(types().map(type -> type.asSubclass(DomainEvent.class))).allMatch(projection::handles);
        assertThat(projection.documentId("event-1", exported())).isEqualTo("event-1");
    }

    @Test
    void a_document_says_who_it_was_and_survives_its_json() {
        AuditDocument document = new AuditProjection()
                .after(
                        null,
                        recorded(
                                exported(),
                                Map.of(
                                        EventMetadata.ACTOR,
                                        "demo-kiemtoan",
                                        EventMetadata.ROLE,
                                        "AUDITOR",
                                        EventMetadata.CAUSATION_ID,
                                        "the-question")));

        assertThat(document.person()).isEqualTo("demo-kiemtoan");
        assertThat(document.causation())
                .as("a person's message is no event to follow")
                .isNull();
        var mapper = DocumentJson.mapper();
        String json = mapper.writeValueAsString(document);
        assertThat(json).as("a reason may name somebody").doesNotContain("Kế hoạch");
        assertThat(mapper.readValue(json, AuditDocument.class)).isEqualTo(document);
    }

    @Test
    void a_look_is_found_by_each_dossier_that_was_seen() {
        var persons = List.of(new PersonId("p"));
        var viewed = new PersonalDataViewed(
                "v",
                NOW,
                List.of(
                        new PersonalDataViewed.Seen("d-1", persons, Shown.NAME, Ground.AUDIT),
                        new PersonalDataViewed.Seen("d-2", persons, Shown.NAME, Ground.AUDIT)));

        assertThat(AuditContent.of(viewed).subjects()).containsExactly("DOSSIER:d-1", "DOSSIER:d-2");
    }

    @Test
    void a_look_at_an_address_is_found_by_whose_it_was() {
        var seen = new PersonalDataViewed.Seen("", List.of(new PersonId("p")), Shown.ADDRESS, Ground.AUDIT);

        assertThat(AuditContent.of(new PersonalDataViewed("v", NOW, List.of(seen)))
                        .subjects())
                .containsExactly("PERSON:p");
    }

    /** Even where it is open, which it never is for this projection. */
    @Test
    void an_address_is_not_in_the_document_but_its_hash_and_the_session_are() {
        var origin = Personal.known(new PersonId("p"), new NetworkOrigin("113.160.12.7", "Firefox"));
        var seen = new ConnectionSeen("s", NOW, origin, "hash");

        AuditDocument document = new AuditProjection().after(null, recorded(seen, Map.of(EventMetadata.SESSION, "s")));

        assertThat(document.session()).isEqualTo("s");
        assertThat(document.addressHash()).isEqualTo("hash");
        assertThat(document.subjects()).containsExactly("PERSON:p");
        assertThat(DocumentJson.mapper().writeValueAsString(document)).doesNotContain("113.160", "Firefox");
        assertThat(new AuditProjection()
                        .after(null, recorded(exported(), Map.of(EventMetadata.SESSION, "s")))
                        .addressHash())
                .isNull();
    }

    private static AuditTrailExported exported() {
        return new AuditTrailExported("e-1", NOW, "Kế hoạch kiểm tra 12/KH-TTr", "type=access.AbsenceEnded", 3, 99);
    }

    private static RecordedEvent recorded(DomainEvent event, Map<String, String> metadata) {
        return new RecordedEvent(7, "event-7", "aggregate", 0, NOW, event, metadata);
    }
}
