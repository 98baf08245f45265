package vn.thanhdong.commandservice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.commandservice.CommandServiceApplication;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.identity.IdentitySigner;
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
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.command.CalendarRefusal;
import vn.thanhdong.territory.command.DecideCalendarDay;
import vn.thanhdong.territory.event.DueDatesRecounted;

/** A late row of the calendar in a real process: it is followed, open dates are derived again, a death loses nothing. */
class CalendarProcessTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int OPEN = 30;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startPostgres() throws Exception {
        server = EmbeddedPostgres.builder().start();
        for (String name : List.of("calendar", "calendar_keys")) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
        }
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        server.close();
    }

    @Test
    void open_due_dates_follow_a_late_row_and_whoever_starts_again_goes_on_where_the_last_one_was() {
        List<DossierId> open = new ArrayList<>();
        LocalDate day;
        String version;
        try (ConfigurableApplicationContext process = run()) {
            WorkingCalendar pack = calendar(process);
            Instant now = process.getBean(Clock.class).instant();
            LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
            day = pack.nextWorkingDay(pack.nextWorkingDay(today));
            for (int i = 0; i < OPEN; i++) {
                open.add(accepted(process, now, pack.plusWorkingDays(now, 5)));
            }
            DossierId withdrawn = accepted(process, now, pack.plusWorkingDays(now, 5));
            append(process, withdrawn, 2, new DossierWithdrawn(withdrawn, now, Personal.known(person(withdrawn), "")));
            accepted(process, now, pack.startOfWork(pack.nextWorkingDay(today))); // due before that day

            assertThat(decide(process, "vanhanh", day)).isEqualTo(refused(CalendarRefusal.NOT_YOURS, ""));
            assertThat(decide(process, "quantri", day)).isInstanceOf(Answer.Done.class);

            assertThat(calendar(process).isWorkingDay(day)).isFalse();
            assertThat(((Answer.Refused) decide(process, "quantri", day)).rejections())
                    .singleElement()
                    .satisfies(why -> assertThat(why.code()).isEqualTo(CalendarRefusal.STANDS_ALREADY.name()));
            version = calendar(process).version();
            // as it stood when a process died after the tenth dossier
            tenAreDone(process, version, open.get(9));
        }
        try (ConfigurableApplicationContext process = run()) {
            assertThat(calendar(process).version())
                    .as("the calendar outlives the process")
                    .isEqualTo(version);
            await().atMost(PATIENCE)
                    .until(() -> progress(process, version)
                            .flatMap(RecountProgress::finishedAt)
                            .isPresent());

            RecountProgress done = progress(process, version).orElseThrow();
            assertThat(done.total()).isEqualTo(OPEN);
            assertThat(done.moved()).isEqualTo(OPEN);
            assertThat(done.unchanged() + done.refused()).isZero();
            List<DueDateRecounted> moved = recounted(process);
            assertThat(moved)
                    .extracting(DueDateRecounted::dossierId)
                    .containsExactlyInAnyOrderElementsOf(open.subList(10, OPEN));
            assertThat(moved).allSatisfy(event -> {
                assertThat(event.days()).containsExactly(day);
                assertThat(event.dueAt())
                        .isEqualTo(calendar(process).plusWorkingTime(event.before(), Duration.ofHours(8)));
            });
        }
    }

    private static void tenAreDone(ConfigurableApplicationContext process, String version, DossierId tenth) {
        PositionedEvents events = process.getBean(PositionedEvents.class);
        var reached = new long[1];
        await().atMost(PATIENCE).until(() -> {
            events.readUpTo(0, events.head(), event -> {
                if (event.event() instanceof DossierAccepted accepted
                        && accepted.dossierId().equals(tenth)) {
                    reached[0] = event.position();
                }
            });
            return reached[0] > 0;
        });
        Instant now = process.getBean(Clock.class).instant();
        process.getBean(CalendarRecords.class)
                .recounted(new DueDatesRecounted(
                        now, RecountProgress.begun(version, now, OPEN).and(10, 0, 0, reached[0])));
    }

    private static Optional<RecountProgress> progress(ConfigurableApplicationContext process, String version) {
        return process.getBean(CalendarRecords.class).progressWith(version);
    }

    private static List<DueDateRecounted> recounted(ConfigurableApplicationContext process) {
        var found = new ArrayList<DueDateRecounted>();
        PositionedEvents events = process.getBean(PositionedEvents.class);
        await().atMost(PATIENCE).until(() -> {
            found.clear();
            events.readUpTo(0, events.head(), event -> {
                if (event.event() instanceof DueDateRecounted recounted) {
                    found.add(recounted);
                }
            });
            return found.size() >= OPEN - 10;
        });
        return found;
    }

    private static WorkingCalendar calendar(ConfigurableApplicationContext process) {
        return process.getBean(CatalogueInForce.class).get().calendar();
    }

    private static Answer refused(CalendarRefusal why, String field) {
        return Answer.refused(why.at(field));
    }

    private static Answer decide(ConfigurableApplicationContext process, String username, LocalDate day) {
        Account account = process.getBean(CatalogueInForce.class).get().accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        Grant grant = account.grants().getFirst();
        String token = process.getBean(IdentitySigner.class)
                .sign(new Actor(account.person(), grant.role(), grant.agency(), grant.area()));
        var command = new DecideCalendarDay(day, CalendarDayKind.DAY_OFF, "Nghỉ", "QĐ 45/UBND");
        return Objects.requireNonNull(process.getBean(CommandGateway.class)
                .<Answer>sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandMetadata.IDENTITY, token))));
    }

    private static DossierId accepted(ConfigurableApplicationContext process, Instant at, Instant due) {
        var dossier = new DossierId(UUID.randomUUID().toString());
        append(
                process,
                dossier,
                0,
                new DossierSubmitted(
                        dossier,
                        at,
                        new ProcedureCode("SN-04"),
                        1,
                        Channel.ONLINE,
                        WARD,
                        WARD,
                        new AreaCode("10507"),
                        ApplicantKind.CITIZEN,
                        Personal.known(person(dossier), new Applicant("Nguyễn Thị Lan", "", "", "", "")),
                        Personal.known(person(dossier), FormContent.EMPTY),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        station(due)));
        append(
                process,
                dossier,
                1,
                new DossierAccepted(
                        dossier,
                        at,
                        new DossierCode("H23.31.09-260302-0001"),
                        due,
                        false,
                        calendar(process).version(),
                        0,
                        station(due)));
        return dossier;
    }

    private static Station station(Instant until) {
        return new Station(0, StepKind.HANDOVER, Role.CLERK, WARD, Optional.empty(), until);
    }

    private static PersonId person(DossierId dossier) {
        return new PersonId("person-" + dossier.value());
    }

    private static void append(
            ConfigurableApplicationContext process, DossierId dossier, long sequence, DomainEvent event) {
        process.getBean(EventAppender.class)
                .append(List.of(new AggregateHistory("Dossier", dossier.value(), sequence, List.of(event), Map.of())));
    }

    private static ConfigurableApplicationContext run() {
        return ServiceProcess.run(
                CommandServiceApplication.class,
                "command-service",
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", "calendar"),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "calendar_keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]));
    }
}
