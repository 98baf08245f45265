package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.OpenMandates;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.history.query.CompareDossier;
import vn.thanhdong.history.query.DossierComparison;
import vn.thanhdong.history.query.DossierComparison.Line;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.projection.DossierReading;
import vn.thanhdong.procedures.projection.Freshness;
import vn.thanhdong.procedures.projection.NumberHashes;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class DossierComparisonAnswersTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Actor AUDITOR =
            new Actor(new PersonId("a"), Role.AUDITOR, Optional.of(new AgencyCode("H23")), Optional.empty());
    private static final AgencyCode WARD = new AgencyCode("H23.31.01");
    private static final PersonId OWNER = new PersonId("owner");
    private static final Instant SUBMITTED = Instant.parse("2023-05-02T02:00:00Z");
    private static final Instant ACCEPTED = SUBMITTED.plus(Duration.ofHours(1));
    private static final Instant DUE = Instant.parse("2023-05-11T10:00:00Z");
    /** The past of another system: recorded two months after it happened. */
    private static final Duration LATER = Duration.ofDays(60);

    private final DossierId dossier = DossierId.fresh();
    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private ElasticsearchClient client;

    @BeforeEach
    void record() {
        client = ElasticsearchClient.of(engine -> engine.host("http://localhost:1")); // is never asked
        happened(0, submitted());
        happened(
                1,
                new DossierAccepted(
                        dossier,
                        ACCEPTED,
                        new DossierCode("H23.31.01-230502-0001"),
                        DUE,
                        false,
                        "v1",
                        8_000,
                        station(StepKind.HANDOVER, Role.CLERK)));
        happened(
                2,
                new DossierHandedOver(
                        dossier,
                        ACCEPTED.plus(Duration.ofHours(2)),
                        WARD,
                        "",
                        station(StepKind.EXAMINATION, Role.OFFICER)));
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    @Test
    void each_side_is_the_dossier_after_what_had_happened_by_then() {
        DossierComparison compared = compared(SUBMITTED, ACCEPTED, TimeAxis.OCCURRED, Visible.ALL);

        assertThat(compared.left().events()).isEqualTo(1);
        assertThat(compared.right().last()).isEqualTo(1);
        assertThat(compared.moments()).hasSize(3);
        assertThat(line(compared, "Trạng thái")).satisfies(line -> {
            assertThat(line.left().vi()).isEqualTo("Mới đăng ký");
            assertThat(line.right().vi()).isEqualTo("Được tiếp nhận");
            assertThat(line.differs()).isTrue();
        });
        assertThat(line(compared, "Ngày hẹn trả").left().vi()).isEmpty();
        assertThat(line(compared, "Ngày hẹn trả").right().vi()).isEqualTo("11/05/2023 17:00");
        assertThat(line(compared, "Chủ hồ sơ")).matches(line -> !line.differs(), "who owns it stays the same");
        assertThat(compared.differences())
                .isEqualTo(compared.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(line -> !line.left().vi().equals(line.right().vi()))
                        .count())
                .isPositive();
    }

    @Test
    void what_was_recorded_later_was_not_known_then() {
        DossierComparison compared = compared(ACCEPTED, SUBMITTED.plus(LATER), TimeAxis.RECORDED, Visible.ALL);

        assertThat(compared.left()).isEqualTo(DossierComparison.Side.NOTHING);
        assertThat(compared.right().events()).isEqualTo(1);
        assertThat(line(compared, "Trạng thái").left().vi()).isEmpty();
        assertThat(line(compared, "Trạng thái").right().vi()).isEqualTo("Mới đăng ký");
    }

    @Test
    void a_moment_between_two_events_knows_nothing_of_the_later_one() {
        DossierComparison compared =
                compared(ACCEPTED.minusMillis(1), ACCEPTED.plusMillis(1), TimeAxis.OCCURRED, Visible.ALL);

        assertThat(compared.left().last()).isZero();
        assertThat(compared.right().last()).isEqualTo(1);
    }

    @Test
    void punctuality_is_judged_at_the_moment_and_not_today() {
        DossierComparison compared = compared(DUE, DUE.plusMillis(1), TimeAxis.OCCURRED, Visible.ALL);

        assertThat(line(compared, "Tiến độ").left().vi()).isEqualTo("Đang giải quyết trong hạn");
        assertThat(line(compared, "Tiến độ").right().vi()).isEqualTo("Đang giải quyết quá hạn");
        assertThat(compared.differences()).isEqualTo(1);
    }

    @Test
    void without_the_right_to_personal_data_no_line_tells_of_anybody() {
        DossierComparison compared = compared(SUBMITTED, ACCEPTED, TimeAxis.OCCURRED, Visible.WITHOUT_PERSONAL_DATA);

        assertThat(compared.groups())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.name().vi()).isNotIn("Chủ hồ sơ", "Tờ khai"))
                .flatMap(DossierComparison.Group::lines)
                .noneMatch(line -> line.right().vi().contains("Nguyễn Văn An"));
    }

    @Test
    void who_may_not_see_the_dossier_learns_nothing_of_its_past() {
        assertThat(compared(SUBMITTED, ACCEPTED, TimeAxis.OCCURRED, Visible.NO)).isEqualTo(DossierComparison.NOT_FOUND);
    }

    private DossierComparison compared(Instant left, Instant right, TimeAxis axis, Visible visible) {
        var one = new OneDossier(new DossierReading(
                client,
                () -> CATALOGUE,
                Clock.systemUTC(),
                hashes(),
                fresh(),
                Absences.NONE,
                OpenMandates.WHOLE_PROVINCE));
        var answers = new DossierComparisonAnswers(
                store,
                List::copyOf,
                (actor, id) -> visible,
                one::after,
                () -> CATALOGUE,
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
        return answers.answer(new CompareDossier(dossier, left, right, axis), AUDITOR);
    }

    private static Line line(DossierComparison compared, String name) {
        List<Line> found = new ArrayList<>();
        compared.groups()
                .forEach(group -> group.lines().stream()
                        .filter(line -> line.name().vi().equals(name))
                        .forEach(found::add));
        return found.getFirst();
    }

    private void happened(long sequence, DossierEvent event) {
        List<EventMessage<?>> one = List.of(new GenericDomainEventMessage<>(
                "Dossier",
                dossier.value(),
                sequence,
                new GenericMessage<DossierEvent>(event, Map.of()),
                event.occurredAt().plus(LATER)));
        store.publish(one);
    }

    private DossierSubmitted submitted() {
        return new DossierSubmitted(
                dossier,
                SUBMITTED,
                new ProcedureCode("CA-01"),
                1,
                Channel.ONLINE,
                WARD,
                WARD,
                new AreaCode("288"),
                ApplicantKind.CITIZEN,
                Personal.known(OWNER, new Applicant("Nguyễn Văn An", "030198000001", "0912345678", "", "")),
                Personal.known(OWNER, new FormContent(Map.of())),
                List.of(),
                "",
                "",
                List.of(),
                station(StepKind.INTAKE, Role.CLERK));
    }

    private static Station station(StepKind kind, Role role) {
        return new Station(0, kind, role, WARD, Optional.empty(), DUE);
    }

    private static NumberHashes hashes() {
        return new NumberHashes() {
            @Override
            public String identityNumber(String number) {
                return number;
            }

            @Override
            public String phone(String number) {
                return number;
            }
        };
    }

    private static Freshness fresh() {
        return () -> new Freshness.Seen(SUBMITTED, false);
    }
}
