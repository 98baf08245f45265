package vn.thanhdong.commandservice.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.commandservice.CommandServiceApplication;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.command.ApproveErasure;
import vn.thanhdong.erasure.command.ErasureCommand;
import vn.thanhdong.erasure.command.PlaceLegalHold;
import vn.thanhdong.erasure.command.ReleaseLegalHold;
import vn.thanhdong.erasure.command.RequestErasure;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** From a request to the destroyed key, on real databases, and whatever dies or is restored in between. */
class ErasureProcessTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final PersonId CITIZEN = new PersonId("demo-congdan");
    private static final PersonId STRANGER = new PersonId("p-stranger");
    private static String masterKey = Base64.getEncoder().encodeToString(new byte[32]);
    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext process;

    @TempDir
    static Path folder;

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

    @BeforeAll
    static void startProcess() throws IOException {
        server = EmbeddedPostgres.builder().start();
        for (String name : List.of("erasures", "erasures_keys")) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
        }
        process = run();
    }

    @AfterAll
    static void stopProcess() throws IOException {
        process.close();
        server.close();
    }

    @Test
    void two_approvals_destroy_the_key_once_and_for_ever() throws IOException {
        DossierId dossier = refused(CITIZEN, STRANGER);
        Actor citizen = new Actor(CITIZEN, Role.CITIZEN, Optional.empty(), Optional.empty());
        Actor leader = official("demo-lanhdao", Role.LEADER, WARD, "10528");
        Actor administrator = official("demo-quantri", Role.ADMINISTRATOR, new AgencyCode("H23"), "30");
        var approve = new ApproveErasure(CITIZEN, "r1");

        done(citizen, new RequestErasure(CITIZEN, "r1", ErasureReason.OWN_REQUEST, Optional.empty()));
        done(leader, new PlaceLegalHold(dossier, "h1", "45/QĐ-TTr", "Thanh tra tỉnh"));
        assertThat(refusal(leader, approve)).as("found through the log").isEqualTo("HELD");
        done(leader, new ReleaseLegalHold(dossier, "h1", "51/TB-TTr"));
        done(leader, approve);
        assertThat(keys(CITIZEN, STRANGER)).containsExactlyInAnyOrder(CITIZEN, STRANGER);
        byte[] wrapped = keysDatabase()
                .sql("SELECT wrapped_key FROM person_key WHERE person_id = ?")
                .param(CITIZEN.value())
                .query(byte[].class)
                .single();
        done(administrator, approve);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keys(CITIZEN, STRANGER)).containsExactly(STRANGER));
        assertThat(Files.readAllLines(folder.resolve("erased.csv")))
                .singleElement()
                .asString()
                .startsWith("demo-congdan,");

        // keys of an older backup than the events: destroyed again before the process takes a command
        process.close();
        bringBack(wrapped);
        process = run();
        assertThat(keys(CITIZEN, STRANGER)).containsExactly(STRANGER);

        // it died after the event was recorded and before the key was destroyed
        process.close();
        bringBack(wrapped);
        var database = JdbcClient.create(server.getDatabase("postgres", "erasures"));
        database.sql("DELETE FROM person_erased").update();
        database.sql("UPDATE erasure_following SET position = 0").update();
        process = run();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keys(CITIZEN, STRANGER)).containsExactly(STRANGER));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.sql("SELECT count(*) FROM person_erased")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1));
        assertThat(Files.readAllLines(folder.resolve("erased.csv"))).hasSize(1);
        assertThat(database.sql("SELECT count(*) FROM domain_event_entry WHERE payload_type = 'erasure.PersonErased'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(refusal(citizen, new RequestErasure(CITIZEN, "r2", ErasureReason.OWN_REQUEST, Optional.empty())))
                .isEqualTo("ERASED_ALREADY");
    }

    @Test
    void a_changed_master_key_is_recorded_once_and_opens_all_that_was_sealed_before() {
        var owner = new PersonId("p-" + DossierId.fresh());
        var other = new PersonId("p-" + DossierId.fresh());
        refused(owner, other);
        process.close();
        String former = masterKey;
        masterKey = Base64.getEncoder().encodeToString("thirty-two bytes, as good as any".getBytes(UTF_8));
        process = run("--THANHDONG_FORMER_MASTER_KEYS=" + former);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(changes()).isEqualTo(1));

        process.close();
        process = run();
        assertThat(keys(owner, other)).containsExactlyInAnyOrder(owner, other);
        assertThat(changes()).isEqualTo(1);
    }

    private static long changes() {
        return JdbcClient.create(server.getDatabase("postgres", "erasures"))
                .sql("SELECT count(*) FROM domain_event_entry WHERE payload_type = 'access.MasterKeyRotated'")
                .query(Long.class)
                .single();
    }

    private static void bringBack(byte[] wrapped) {
        var keys = keysDatabase();
        keys.sql("DELETE FROM erased_person").update();
        keys.sql("INSERT INTO person_key (person_id, wrapped_key) VALUES (?, ?)")
                .param(CITIZEN.value())
                .param(wrapped)
                .update();
    }

    private static JdbcClient keysDatabase() {
        return JdbcClient.create(server.getDatabase("postgres", "erasures_keys"));
    }

    private static Set<PersonId> keys(PersonId... persons) {
        return process.getBean(PersonalDataKeys.class)
                .existing(List.of(persons))
                .keySet();
    }

    private static ConfigurableApplicationContext run(String... also) {
        List<String> settings = new ArrayList<>(List.of(also));
        settings.addAll(List.of(
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", "erasures"),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "erasures_keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + masterKey,
                "--ERASED_LIST=" + folder.resolve("erased.csv"),
                "--db-scheduler.polling-interval=200ms"));
        return ServiceProcess.run(CommandServiceApplication.class, "command-service", settings.toArray(String[]::new));
    }

    private static Actor official(String person, Role role, AgencyCode agency, String area) {
        return new Actor(new PersonId(person), role, Optional.of(agency), Optional.of(new AreaCode(area)));
    }

    private static void done(Actor who, ErasureCommand command) {
        assertThat(send(who, command)).isInstanceOf(Answer.Done.class);
    }

    private static String refusal(Actor who, ErasureCommand command) {
        return ((Answer.Refused) send(who, command)).rejections().getFirst().code();
    }

    private static Answer send(Actor who, ErasureCommand command) {
        String token = process.getBean(IdentitySigner.class).sign(who);
        return process.getBean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandMetadata.IDENTITY, token)));
    }

    /** A dossier of one that tells of another as well, refused at the desk. */
    private DossierId refused(PersonId owner, PersonId other) {
        var dossier = DossierId.fresh();
        append(
                dossier,
                new DossierSubmitted(
                        dossier,
                        now,
                        new ProcedureCode("SN-01"),
                        1,
                        Channel.ONLINE,
                        WARD,
                        WARD,
                        new AreaCode("10507"),
                        ApplicantKind.CITIZEN,
                        Personal.known(owner, new Applicant("Nguyễn Thị Lan", "030190000001", "02203853123", "", "")),
                        Personal.known(owner, FormContent.EMPTY),
                        List.of(Personal.known(other, new FormContent(Map.of("childName", "Nguyễn An")))),
                        "",
                        "",
                        List.of(),
                        new Station(0, StepKind.INTAKE, Role.CLERK, WARD, Optional.empty(), now.plusSeconds(28_800))),
                new DossierRefused(dossier, now, Personal.known(owner, "Không thuộc thẩm quyền")));
        return dossier;
    }

    private static void append(DossierId dossier, DomainEvent... events) {
        process.getBean(EventAppender.class)
                .append(List.of(new AggregateHistory("Dossier", dossier.value(), 0, List.of(events), Map.of())));
    }
}
