package vn.thanhdong.commandservice.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.commandservice.CommandServiceApplication;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.notices.command.NoticeRefusal;
import vn.thanhdong.notices.command.ReadNotices;
import vn.thanhdong.notices.event.NoticesRead;
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
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** From a date to what is recorded of it, with the timers on a real database. */
class RemindersTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final PersonId CLERK = new PersonId("demo-motcua");
    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext process;

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

    @BeforeAll
    static void startProcess() throws IOException {
        server = EmbeddedPostgres.builder().start();
        for (String name : List.of("reminders", "reminders_keys")) {
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
    void a_date_is_told_when_it_is_near_and_when_it_has_come_each_once_whatever_is_started_again() {
        DossierId dossier = accepted(now.plusSeconds(8), false);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(dossier))
                        .extracting(event -> event.getClass().getSimpleName())
                        .containsExactly("DueDateNear", "DueDateMissed"));
        assertThat(metadata(dossier))
                .hasSize(2)
                .allSatisfy(
                        of -> assertThat(of).contains("\"channel\":\"system\"").doesNotContain("\"actor\""));

        process.close();
        var database = JdbcClient.create(server.getDatabase("postgres", "reminders"));
        database.sql("DELETE FROM token_entry").update();
        database.sql("DELETE FROM due_timer").update();
        process = run();
        DossierId later = accepted(Clock.systemUTC().instant().plusSeconds(8), false);
        await().atMost(PATIENCE).until(() -> told(later).size() == 2);
        assertThat(told(dossier)).hasSize(2);
    }

    @Test
    void what_was_imported_open_is_reminded_of_but_not_of_a_date_that_had_passed_before() {
        DossierId late = accepted(now.minusSeconds(60), true);
        DossierId open = accepted(now.plusSeconds(8), true);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(open)).last().isInstanceOf(DueDateMissed.class));
        assertThat(told(late)).isEmpty();
    }

    @Test
    void everybody_marks_their_own_notices_as_read_and_nobody_elses() {
        assertThat(send(new ReadNotices(new PersonId("demo-lanhdao"), 5)))
                .isEqualTo(Answer.refused(NoticeRefusal.NOT_YOUR_NOTICES.because()));
        assertThat(process.getBean(CommandGateway.class).<Answer>sendAndWait(new ReadNotices(CLERK, 5)))
                .as("nobody signed in")
                .isInstanceOf(Answer.Refused.class);
        assertThat(send(new ReadNotices(CLERK, 5))).isInstanceOf(Answer.Done.class);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(all())
                        .filteredOn(NoticesRead.class::isInstance)
                        .singleElement()
                        .isInstanceOfSatisfying(NoticesRead.class, read -> {
                            assertThat(read.person()).isEqualTo(CLERK);
                            assertThat(read.upTo()).isEqualTo(5);
                        }));
    }

    private static ConfigurableApplicationContext run() {
        return ServiceProcess.run(
                CommandServiceApplication.class,
                "command-service",
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", "reminders"),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "reminders_keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]),
                "--db-scheduler.polling-interval=200ms");
    }

    private static Answer send(ReadNotices command) {
        String token = process.getBean(IdentitySigner.class)
                .sign(new Actor(CLERK, Role.CLERK, Optional.of(WARD), Optional.of(new AreaCode("10528"))));
        return process.getBean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandMetadata.IDENTITY, token)));
    }

    /** What was told of its dates, oldest first. */
    private static List<DomainEvent> told(DossierId dossier) {
        return all().stream()
                .filter(event -> (event instanceof DueDateNear || event instanceof DueDateMissed)
                        && ((DossierEvent) event).dossierId().equals(dossier))
                .toList();
    }

    private static List<DomainEvent> all() {
        var found = new ArrayList<DomainEvent>();
        PositionedEvents events = process.getBean(PositionedEvents.class);
        events.readUpTo(0, events.head(), event -> found.add(event.event()));
        return found;
    }

    private static List<String> metadata(DossierId dossier) {
        return process.getBean(JdbcClient.class)
                .sql("SELECT convert_from(meta_data, 'UTF8') FROM domain_event_entry"
                        + " WHERE payload_type LIKE '%DueDate%' AND aggregate_identifier = ?")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private DossierId accepted(Instant dueAt, boolean imported) {
        var dossier = DossierId.fresh();
        var person = new PersonId("person-" + dossier.value());
        Instant at = now.minus(Duration.ofHours(1));
        var station = new Station(0, StepKind.INTAKE, Role.CLERK, WARD, Optional.empty(), dueAt);
        append(
                dossier,
                imported,
                new DossierSubmitted(
                        dossier,
                        at,
                        new ProcedureCode("SN-01"),
                        1,
                        Channel.ONLINE,
                        WARD,
                        WARD,
                        new AreaCode("10507"),
                        ApplicantKind.CITIZEN,
                        Personal.known(person, new Applicant("Nguyễn Thị Lan", "030190000001", "02203853123", "", "")),
                        Personal.known(person, FormContent.EMPTY),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        station),
                new DossierAccepted(
                        dossier, at, new DossierCode("H23.31.09-260302-0001"), dueAt, false, "test", 0, station));
        return dossier;
    }

    private static void append(DossierId dossier, boolean imported, DomainEvent... events) {
        process.getBean(EventAppender.class)
                .append(List.of(new AggregateHistory(
                        "Dossier",
                        dossier.value(),
                        0,
                        List.of(events),
                        Map.of(EventMetadata.IMPORTED, Boolean.toString(imported)))));
    }
}
