package vn.thanhdong.queryservice;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.engines.SharedEngines;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.query.QueryMetadata;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.WorkingCalendar;

/** The whole query side on a real store and a real node, asked as the pages ask. */
final class QueryProcess implements AutoCloseable {

    static final String SHA256 = "ab".repeat(32);
    static final AgencyCode WARD = new AgencyCode("H23.31.09");

    final ConfigurableApplicationContext beans;

    /** Id of the mandate under which the auditor of the demonstration looks at the whole province. */
    final String mandate;

    private final JdbcClient events;

    QueryProcess() {
        String database = SharedEngines.freshDatabase("queries");
        String user = SharedEngines.postgres().user();
        String password = SharedEngines.postgres().password();
        beans = ServiceProcess.run(
                QueryServiceApplication.class,
                "query-service",
                "--PORT=0",
                "--ELASTICSEARCH_URL=" + SharedEngines.elasticsearchUri(),
                "--DATABASE_URL=" + database,
                "--DATABASE_USER=" + user,
                "--DATABASE_PASSWORD=" + password,
                "--KEYS_DATABASE_URL=" + SharedEngines.freshDatabase("keys"),
                "--KEYS_DATABASE_USER=" + user,
                "--KEYS_DATABASE_PASSWORD=" + password,
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_LOG_KEY=" + Base64.getEncoder().encodeToString(new byte[32]),
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]));
        events = JdbcClient.create(beans.getBean(javax.sql.DataSource.class));
        mandate = sends(new PersonId("demo-kiemtoan"), "1/QĐ-TTr", MandateScope.ofAreas(new AreaCode("30")));
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> !ask("kiemtoan", FindMandates.ALL).inForce().isEmpty());
    }

    /** An auditor is sent for a week, as an administrator entered it and a leader confirmed it. */
    String sends(PersonId auditor, String number, MandateScope scope) {
        Instant now = beans.getBean(Clock.class).instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        var decision = new MandateDecision(MandateKind.INSPECTORATE, number, today, "Thanh tra tỉnh", "Kiểm tra");
        String id = decision.mandateId();
        recordOf(
                id,
                0,
                new MandateEntered(
                        id,
                        now,
                        new PersonId("demo-quantri"),
                        "request",
                        decision,
                        new MandateTeam(auditor, List.of(auditor)),
                        scope,
                        today,
                        today.plusDays(7)),
                new MandateOpened(id, now, new PersonId("demo-lanhdaotinh")));
        return id;
    }

    /** A birth at the ward, handed in by a parent; waits until its document can be read. */
    DossierId handedIn(PersonId parent, PersonId child, String name) {
        DossierId id = DossierId.fresh();
        Instant now = Instant.parse("2026-01-05T02:00:00Z");
        record(
                id,
                0,
                new DossierSubmitted(
                        id,
                        now,
                        new ProcedureCode("SN-01"),
                        1,
                        Channel.ONLINE,
                        WARD,
                        WARD,
                        new AreaCode("10528"),
                        ApplicantKind.CITIZEN,
                        Personal.known(parent, new Applicant(name, numberOf(parent), phoneOf(parent), "", "")),
                        Personal.known(parent, new FormContent(Map.of("applicantName", name))),
                        List.of(Personal.known(child, new FormContent(Map.of("childName", "Nguyễn An Nhiên")))),
                        beans.getBean(KeyedHash.class).identityNumber(numberOf(parent)),
                        "hash-of-phone",
                        List.of(new Attachment("birth-notice", SHA256, "application/pdf", 12)),
                        station(now)));
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> ask("vanhanh", new FindDossier(id, 0)).found());
        return id;
    }

    /** Everybody has an identity number of their own. */
    static String numberOf(PersonId person) {
        return "030188%06d".formatted(Math.floorMod(person.value().hashCode(), 1_000_000));
    }

    /** And a phone. */
    static String phoneOf(PersonId person) {
        return "09%08d".formatted(Math.floorMod(person.value().hashCode(), 100_000_000));
    }

    /** All that any index holds, word for word, those that are being replaced as well. */
    String everything() {
        var client = beans.getBean(ElasticsearchClient.class);
        try {
            client.indices().refresh(all -> all.index("*"));
            return client.search(all -> all.index("*").size(10_000), JsonData.class).hits().hits().stream()
                    .map(hit -> String.valueOf(hit.source()))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events of something that is no dossier. */
    void recordOf(String aggregate, long sequence, DomainEvent... happened) {
        beans.getBean(EventAppender.class)
                .append(List.of(new AggregateHistory("Other", aggregate, sequence, List.of(happened), Map.of())));
    }

    void record(DossierId dossier, long sequence, DomainEvent event) {
        beans.getBean(EventAppender.class)
                .append(List.of(new AggregateHistory(
                        "Dossier",
                        dossier.value(),
                        sequence,
                        List.of(event),
                        Map.of(EventMetadata.ROLE, Role.CITIZEN.name(), EventMetadata.ACTOR, "somebody"))));
    }

    static Station station(Instant now) {
        return new Station(0, StepKind.INTAKE, Role.CLERK, WARD, Optional.empty(), now.plusSeconds(8 * 3600));
    }

    /** As that account of the demonstration. */
    <A> A ask(String username, Question<A> question) {
        Catalogue catalogue = beans.getBean(Catalogue.class);
        var account = catalogue.accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        Grant grant = account.grants().getFirst();
        String token = beans.getBean(IdentitySigner.class)
                .sign(new Actor(account.person(), grant.role(), grant.agency(), grant.area()));
        var message = new GenericMessage<>(question, Map.of(QueryMetadata.IDENTITY, token));
        try {
            return beans.getBean(QueryGateway.class)
                    .<A, Object>query(
                            question.getClass().getName(), message, ResponseTypes.instanceOf(question.answer()))
                    .join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("No answer", failed.getCause());
        }
    }

    /** The recorded looks at that dossier, as they are stored, oldest first. */
    List<String> looks(DossierId dossier) {
        return events.sql("""
            SELECT convert_from(payload, 'UTF8') || ' by ' || convert_from(meta_data, 'UTF8')
            FROM domain_event_entry
            WHERE payload_type = 'access.PersonalDataViewed' AND convert_from(payload, 'UTF8') LIKE ?
            ORDER BY global_index
            """).param("%" + dossier + "%").query(String.class).list();
    }

    /** The store refuses to record looks, as a full disk would. */
    void recordNoLooks(boolean refused) {
        events.sql(
                        refused
                                ? "ALTER TABLE domain_event_entry ADD CONSTRAINT no_looks"
                                        + " CHECK (payload_type <> 'access.PersonalDataViewed') NOT VALID"
                                : "ALTER TABLE domain_event_entry DROP CONSTRAINT no_looks")
                .update();
    }

    @Override
    public void close() {
        beans.close();
    }
}
