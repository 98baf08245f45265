package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.access.projection.OpenMandates;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.engines.SharedEngines;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditPage;
import vn.thanhdong.history.query.AuditStory;
import vn.thanhdong.history.query.CountNewAuditEvents;
import vn.thanhdong.history.query.FindAuditEvents;
import vn.thanhdong.history.query.GetAuditStory;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.event.NoticeQueued;
import vn.thanhdong.notices.event.NoticeSent;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierRated;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.query.FacetCount;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** The audit trail on a real node: found, paged, counted and followed, by those whose it is. */
class AuditAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final DossierId DOSSIER = DossierId.fresh();
    private static final Map<String, String> CLERK = Map.of(
            EventMetadata.ACTOR,
            "demo-motcua",
            EventMetadata.ROLE,
            "CLERK",
            EventMetadata.AGENCY,
            "H23.31.09",
            EventMetadata.CORRELATION_ID,
            "request-1");
    private static ElasticsearchClient client;

    private final AtomicLong position = new AtomicLong();
    private final List<RecordedEvent> recorded = new ArrayList<>();
    private AuditAnswers answers;
    private AuditStories stories;

    private static final AuditDossiers CODES = new AuditDossiers() {
        @Override
        public List<String> having(String fragment) {
            return "h23.31.09-261130-0001".contains(fragment) ? List.of(DOSSIER.value()) : List.of();
        }

        @Override
        public Map<String, String> codes(Collection<String> ids) {
            return ids.contains(DOSSIER.value()) ? Map.of(DOSSIER.value(), "H23.31.09-261130-0001") : Map.of();
        }
    };

    @BeforeAll
    static void reachEngine() {
        client = new ElasticsearchClient(new Rest5ClientTransport(
                Rest5Client.builder(SharedEngines.elasticsearchUri()).build(),
                new Jackson3JsonpMapper(DocumentJson.mapper())));
    }

    @AfterAll
    static void leaveEngine() throws IOException {
        client._transport().close();
    }

    @BeforeEach
    void beginWithNothing() throws IOException {
        client.indices().delete(delete -> delete.index(AuditProjection.NAME).ignoreUnavailable(true));
        try (var definition =
                AuditProjection.class.getResourceAsStream("/" + new AuditProjection().indexDefinition())) {
            client.indices().create(create -> create.index(AuditProjection.NAME).withJson(definition));
        }
        var scopes = new Scopes(CATALOGUE::territory, Clock.fixed(NOW, ZoneOffset.UTC), OpenMandates.WHOLE_PROVINCE);
        answers = new AuditAnswers(
                client, CODES, () -> CATALOGUE, scopes, position::get, address -> "hash of " + address);
        stories = new AuditStories(client, CODES, scopes);
    }

    @Test
    void an_event_is_found_by_the_names_of_its_codes_with_and_without_accents() throws IOException {
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        holds(new ResultNumbered(DOSSIER, NOW, "123/TP-KT", true, Optional.empty()), Map.of());
        holds(new AbsenceEnded("a", NOW, new AgencyCode("H23.13")), Map.of(EventMetadata.ROLE, "LEADER"));

        assertThat(found("mo ho so")).containsExactly(1L);
        assertThat(found("Mở hồ sơ Trần Phú")).containsExactly(1L);
        assertThat(found("\"phường trần phú\" một cửa")).containsExactly(1L);
        assertThat(found("123/TP-KT")).containsExactly(2L);
        assertThat(found("261130-0001")).containsExactly(2L, 1L);
        assertThat(found("vang mat")).containsExactly(3L);
        assertThat(found("vang mat tran phu")).isEmpty();
    }

    @Test
    void filters_narrow_and_every_value_is_counted() throws IOException {
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        holds(new DossierRated(DOSSIER, NOW, 5), Map.of(EventMetadata.CHANNEL, "online"));
        holds(new AbsenceEnded("a", NOW, new AgencyCode("H23.13")), CLERK);

        AuditPage all = ask(AuditFilter.ALL);
        assertThat(all.facets().get("context"))
                .containsExactlyInAnyOrder(new FacetCount("procedures", 2), new FacetCount("access", 1));
        assertThat(all.facets().get("role")).containsExactly(new FacetCount("CLERK", 2));
        assertThat(all.facets().get("channel")).containsExactly(new FacetCount("online", 1));
        assertThat(all.events().getLast().subjects().getFirst().label()).isEqualTo("H23.31.09-261130-0001");

        assertThat(positions(ask(AuditFilter.ALL.withContexts(Set.of("procedures")))))
                .containsExactly(2L, 1L);
        assertThat(positions(ask(AuditFilter.ALL.withPerson("demo-motcua")))).containsExactly(3L, 1L);
        assertThat(positions(ask(AuditFilter.ALL.withSubject("AGENCY:H23.13")))).containsExactly(3L);
        assertThat(positions(ask(AuditFilter.ALL.withCorrelation("request-1")))).containsExactly(3L, 1L);
        LocalDate today = LocalDate.of(2026, 11, 30);
        assertThat(ask(AuditFilter.ALL.recordedBetween(today, today)).total()).isEqualTo(3);
        assertThat(ask(AuditFilter.ALL.recordedBetween(today.plusDays(1), null)).total())
                .isZero();
    }

    @Test
    void pages_stay_right_while_events_arrive_and_what_came_is_counted() throws IOException {
        for (int i = 0; i < 7; i++) {
            holds(new DossierOpened(DOSSIER, NOW), CLERK);
        }
        AuditPage first = ask(AuditFilter.ALL, 0, 0);
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        holds(new DossierRated(DOSSIER, NOW, 4), Map.of());

        AuditPage second = ask(AuditFilter.ALL, first.next(), first.upTo());
        AuditPage third = ask(AuditFilter.ALL, second.next(), first.upTo());

        assertThat(positions(first)).containsExactly(7L, 6L, 5L);
        assertThat(positions(second)).containsExactly(4L, 3L, 2L);
        assertThat(positions(third)).containsExactly(1L);
        assertThat(third.next()).isZero();
        assertThat(third.total()).isEqualTo(7);
        assertThat(count(AuditFilter.ALL, first.upTo())).isEqualTo(2);
        assertThat(count(AuditFilter.ALL.withTypes(Set.of("procedures.DossierRated")), first.upTo()))
                .isEqualTo(1);
    }

    @Test
    void a_list_ends_where_everything_has_been_applied() throws IOException {
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        position.set(1); // the other segment is behind

        assertThat(positions(ask(AuditFilter.ALL))).containsExactly(1L);
    }

    @Test
    void a_story_follows_what_a_request_set_off_into_other_contexts() throws IOException {
        holds(new DossierRated(DOSSIER, NOW, 5), Map.of(EventMetadata.CORRELATION_ID, "another"));
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        var to = new PersonId("somebody");
        holds(
                new NoticeQueued("n", NOW, DOSSIER, NoticeKind.values()[0], NoticeChannel.SMS, to),
                Map.of(EventMetadata.CHANNEL, "system", EventMetadata.CAUSATION_ID, "event-2"));
        holds(
                new NoticeSent("n", NOW, DOSSIER, NoticeKind.values()[0], NoticeChannel.SMS, to),
                Map.of(EventMetadata.CHANNEL, "system", EventMetadata.CAUSATION_ID, "event-2"));

        AuditStory fromTheEnd = stories.answer(new GetAuditStory(4), as(Role.AUDITOR));

        assertThat(fromTheEnd.chapters())
                .extracting(chapter -> chapter.event().position())
                .containsExactly(2L, 3L, 4L);
        assertThat(fromTheEnd.chapters())
                .extracting(AuditStory.Chapter::causedBy)
                .containsExactly(0L, 2L, 2L);
        assertThat(stories.answer(new GetAuditStory(4), as(Role.LEADER)).chapters())
                .isEmpty();
    }

    @Test
    void an_address_finds_what_was_done_in_the_sessions_that_were_seen_there() throws IOException {
        String ofClerk = SessionId.fresh().value();
        String ofCitizen = SessionId.fresh().value();
        holds(seen(ofClerk, "113.160.12.7"), in(ofClerk, CLERK));
        holds(new DossierOpened(DOSSIER, NOW), in(ofClerk, CLERK));
        holds(seen(ofCitizen, "2001:db8::1"), in(ofCitizen, Map.of()));
        holds(new DossierRated(DOSSIER, NOW, 5), in(ofCitizen, Map.of()));
        holds(new DossierOpened(DOSSIER, NOW), CLERK);

        assertThat(positions(ask(AuditFilter.ALL.withAddress("::ffff:113.160.12.7"))))
                .containsExactly(2L, 1L);
        assertThat(positions(ask(AuditFilter.ALL.withAddress("2001:DB8:0::1")))).containsExactly(4L, 3L);
        assertThat(positions(ask(AuditFilter.ALL.withAddress("2001:db8::1").withPerson("demo-motcua"))))
                .isEmpty();
        assertThat(positions(ask(AuditFilter.ALL.withSession(ofCitizen)))).containsExactly(4L, 3L);
        assertThat(ask(AuditFilter.ALL.withSession(ofCitizen))
                        .events()
                        .getFirst()
                        .session())
                .isEqualTo(ofCitizen);
        assertThat(ask(AuditFilter.ALL.withAddress("113.160.12.8")).total()).isZero();
        assertThat(ask(AuditFilter.ALL.withAddress("at home")).total()).isZero();
        assertThat(count(AuditFilter.ALL.withAddress("113.160.12.7"), 1)).isEqualTo(1);
        var ofWard = sentFor(MandateScope.ofAgencies(new AgencyCode("H23.31.09")));
        assertThat(ofWard.find(askedFor(AuditFilter.ALL.withAddress("113.160.12.7")), as(Role.AUDITOR))
                        .total())
                .isEqualTo(2);
        assertThat(ofWard.find(askedFor(AuditFilter.ALL.withAddress("2001:db8::1")), as(Role.AUDITOR))
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_auditors_and_administrators_of_the_whole_province_are_told_anything(Role role) throws IOException {
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        boolean theirs = role == Role.AUDITOR || role == Role.ADMINISTRATOR;

        AuditPage page = answers.find(new FindAuditEvents(AuditFilter.ALL, 10, 0, 0, true), as(role));
        assertThat(page.events()).hasSize(theirs ? 1 : 0);
        assertThat(page.facets().get("type")).hasSize(theirs ? 1 : 0);
        assertThat(answers.count(new CountNewAuditEvents(AuditFilter.ALL, 0), as(role)))
                .isEqualTo(theirs ? 1 : 0);
        var ofOneArea = new Actor(new PersonId("x"), role, Optional.empty(), Optional.of(new AreaCode("10528")));
        assertThat(answers.find(new FindAuditEvents(AuditFilter.ALL, 10, 0, 0, true), ofOneArea)
                        .events())
                .isEmpty();
        assertThat(answers.find(new FindAuditEvents(AuditFilter.ALL, 10, 0, 0, false), null)
                        .total())
                .isZero();
    }

    @Test
    void an_auditor_sent_to_one_agency_reads_what_it_did_and_one_sent_for_some_dossiers_is_refused()
            throws IOException {
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        holds(new AbsenceEnded("a", NOW, new AgencyCode("H23.13")), Map.of(EventMetadata.AGENCY, "H23.13"));
        holds(new DossierRated(DOSSIER, NOW, 5), Map.of(EventMetadata.CHANNEL, "online"));
        var ofWard = MandateScope.ofAgencies(new AgencyCode("H23.31.09"));
        var some = new MandateScope(ofWard.agencies(), List.of(), List.of("SN-01"), Optional.empty(), Optional.empty());

        assertThat(positions(
                        sentFor(ofWard).find(new FindAuditEvents(AuditFilter.ALL, 10, 0, 0, true), as(Role.AUDITOR))))
                .containsExactly(1L);
        assertThat(sentFor(ofWard).count(new CountNewAuditEvents(AuditFilter.ALL, 0), as(Role.AUDITOR)))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        sentFor(some).find(new FindAuditEvents(AuditFilter.ALL, 10, 0, 0, true), as(Role.AUDITOR)))
                .isInstanceOfSatisfying(
                        NoMandateInForce.class,
                        why -> assertThat(why.closed()).isEqualTo(NoMandateInForce.Closed.AUDIT_TRAIL));
    }

    @Test
    void ones_own_search_is_in_the_trail_and_no_news() throws IOException {
        holds(new DossierOpened(DOSSIER, NOW), CLERK);
        holds(new AuditTrailSearched("s1", NOW, "m", "role=CLERK", 1), Map.of(EventMetadata.ACTOR, "x"));
        holds(new AuditTrailSearched("s2", NOW, "m", "role=CLERK", 1), Map.of(EventMetadata.ACTOR, "another"));

        assertThat(positions(ask(AuditFilter.ALL.withSubject("MANDATE:m")))).containsExactly(3L, 2L);
        assertThat(count(AuditFilter.ALL, 0)).isEqualTo(2);
    }

    private static ConnectionSeen seen(String session, String address) {
        var origin = Personal.known(new PersonId("p"), new NetworkOrigin(address, ""));
        return new ConnectionSeen(session, NOW, origin, "hash of " + address);
    }

    private static Map<String, String> in(String session, Map<String, String> who) {
        var metadata = new HashMap<>(who);
        metadata.put(EventMetadata.SESSION, session);
        return metadata;
    }

    private static FindAuditEvents askedFor(AuditFilter filter) {
        return new FindAuditEvents(filter, 10, 0, 0, false);
    }

    private AuditAnswers sentFor(MandateScope scope) {
        LocalDate today = LocalDate.of(2026, 11, 30);
        var scopes = new Scopes(
                CATALOGUE::territory,
                Clock.fixed(NOW, ZoneOffset.UTC),
                person -> List.of(OpenMandates.of(person, scope, today, today)));
        return new AuditAnswers(client, CODES, () -> CATALOGUE, scopes, position::get, address -> "hash of " + address);
    }

    private void holds(DomainEvent event, Map<String, String> metadata) throws IOException {
        long at = recorded.size() + 1L;
        var one = new RecordedEvent(at, "event-" + at, "aggregate", 0, NOW, event, new HashMap<>(metadata));
        recorded.add(one);
        position.set(at);
        var bulk = new BulkRequest.Builder().index(AuditProjection.NAME).refresh(Refresh.True);
        bulk.operations(o -> o.index(i -> i.id(one.eventId()).document(new AuditProjection().after(null, one))));
        assertThat(client.bulk(bulk.build()).errors()).isFalse();
    }

    private List<Long> found(String words) {
        return positions(ask(AuditFilter.ALL.withText(words)));
    }

    private AuditPage ask(AuditFilter filter) {
        return answers.find(new FindAuditEvents(filter, 10, 0, 0, true), as(Role.AUDITOR));
    }

    private AuditPage ask(AuditFilter filter, long before, long upTo) {
        return answers.find(new FindAuditEvents(filter, 3, before, upTo, false), as(Role.AUDITOR));
    }

    private long count(AuditFilter filter, long after) {
        return answers.count(new CountNewAuditEvents(filter, after), as(Role.AUDITOR));
    }

    private static List<Long> positions(AuditPage page) {
        return page.events().stream().map(AuditEvent::position).toList();
    }

    /** The area of the whole province narrows nothing. */
    private static Actor as(Role role) {
        return new Actor(new PersonId("x"), role, Optional.of(new AgencyCode("H23")), Optional.of(new AreaCode("30")));
    }
}
