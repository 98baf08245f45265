package vn.thanhdong.access.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.event.MandateTeamChanged;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.engines.SharedEngines;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/** Who is found on which team, and who may know of it, on the real node. */
class MandateIndexTest {

    private static final Territory TERRITORY = CatalogueLoader.fromClassPath().territory();
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId MEMBER = new PersonId("member");
    private static final MandateDecision PAPER =
            new MandateDecision(MandateKind.INSPECTORATE, "15/QĐ-TTr", TODAY, "Thanh tra tỉnh", "Kiểm tra");
    private static final MandateEntered ENTERED = new MandateEntered(
            PAPER.mandateId(),
            NOW,
            new PersonId("admin"),
            "r",
            PAPER,
            new MandateTeam(HEAD, List.of(HEAD, MEMBER)),
            MandateScope.ofAgencies(new AgencyCode("H23.13")),
            TODAY,
            TODAY.plusDays(5));
    private static final MandateOpened OPENED = new MandateOpened(PAPER.mandateId(), NOW, new PersonId("leader"));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private ElasticsearchClient client;
    private @Nullable MandateDocument document;
    private long sequence;

    @BeforeEach
    void beginWithNothing() throws IOException {
        client = new ElasticsearchClient(new Rest5ClientTransport(
                Rest5Client.builder(SharedEngines.elasticsearchUri()).build(),
                new Jackson3JsonpMapper(DocumentJson.mapper())));
        client.indices().delete(delete -> delete.index(MandateProjection.NAME).ignoreUnavailable(true));
        try (var definition =
                MandateProjection.class.getResourceAsStream("/" + new MandateProjection().indexDefinition())) {
            client.indices()
                    .create(create -> create.index(MandateProjection.NAME).withJson(definition));
        }
    }

    @AfterEach
    void leave() throws IOException {
        client._transport().close();
    }

    @Test
    void a_member_sees_by_it_once_it_is_confirmed_and_until_they_leave_the_team() throws IOException {
        happens(ENTERED);
        assertThatThrownBy(() -> scopes().of(auditor(MEMBER))).isInstanceOf(NoMandateInForce.class);

        happens(OPENED);
        assertThat(scopes().of(auditor(MEMBER)).readsTrailOf("H23.13")).isTrue();
        assertThat(scopes().of(auditor(MEMBER)).readsTrailOf("H23.14")).isFalse();
        assertThat(scopes().of(auditor(MEMBER)).readsTrailOf(null)).isFalse();

        happens(new MandateTeamChanged(
                PAPER.mandateId(), NOW, new PersonId("admin"), new MandateTeam(HEAD, List.of(HEAD)), "22/QĐ-TTr"));
        assertThatThrownBy(() -> scopes().of(auditor(MEMBER))).isInstanceOf(NoMandateInForce.class);
        assertThat(scopes().of(auditor(HEAD)).coversProvince()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "head, AUDITOR, H23, true, true",
        "member, AUDITOR, H23, true, false",
        "another, AUDITOR, H23, false, false",
        "x, ADMINISTRATOR, H23, true, true",
        "x, PROVINCE_LEADER, H23, true, true",
        "x, LEADER, H23.13, true, true",
        "x, LEADER, H23.14, false, false",
        "x, OFFICER, H23.13, false, false",
        "x, OPERATOR, H23, false, false"
    })
    void a_mandate_is_known_to_whom_it_concerns_and_its_report_to_fewer(
            String person, Role role, String agency, boolean known, boolean report) throws IOException {
        happens(ENTERED);
        happens(OPENED);
        var actor = new Actor(new PersonId(person), role, Optional.of(new AgencyCode(agency)), Optional.empty());

        var answers = new MandateAnswers(new MandateIndex(client, CLOCK), scopes(), CLOCK);
        assertThat(answers.find(FindMandates.ALL, actor).mandates()).hasSize(known ? 1 : 0);
        Mandate mandate = Objects.requireNonNull(document).mandate();
        assertThat(scopes().ofMandates(actor).opensReport(mandate)).isEqualTo(report);
    }

    private void happens(MandateEvent event) throws IOException {
        document = new MandateProjection()
                .after(
                        document,
                        new RecordedEvent(
                                sequence + 1, "e" + sequence, event.mandateId(), sequence++, NOW, event, Map.of()));
        MandateDocument written = document;
        client.index(
                index -> index.index(MandateProjection.NAME).id(written.id()).document(written));
    }

    /** As a page asks half a second later: nothing is remembered. */
    private Scopes scopes() {
        return new Scopes(() -> TERRITORY, CLOCK, new MandateIndex(client, CLOCK));
    }

    private static Actor auditor(PersonId person) {
        return new Actor(person, Role.AUDITOR, Optional.of(new AgencyCode("H23")), Optional.empty());
    }
}
