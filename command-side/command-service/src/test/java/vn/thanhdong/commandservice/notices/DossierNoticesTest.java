package vn.thanhdong.commandservice.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.commandservice.CommandServiceApplication;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.StaffMail;
import vn.thanhdong.notices.command.ChooseStaffMail;
import vn.thanhdong.notices.command.NoticeRefusal;
import vn.thanhdong.notices.command.RetryNotice;
import vn.thanhdong.notices.event.NoticeAttemptFailed;
import vn.thanhdong.notices.event.NoticeEvent;
import vn.thanhdong.notices.event.NoticeQueued;
import vn.thanhdong.notices.event.NoticeSent;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.WorkingCalendar;

/** From the event to the mailbox, over a real SMTP connection, and to the gateway of text messages over HTTP. */
class DossierNoticesTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String LANDLINE = "02203853123";
    private static EmbeddedPostgres server;
    private static SmsGateway gateway;
    private static int port;
    private static ConfigurableApplicationContext process;

    private GreenMail mail;

    /** One process for all: starting it takes longer than all that is told. */
    @BeforeAll
    static void startProcess() throws IOException {
        server = EmbeddedPostgres.builder().start();
        for (String name : List.of("notices", "notices_keys")) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
        }
        GreenMail any = mailServer(0);
        any.start();
        port = any.getSmtp().getPort();
        any.stop();
        gateway = new SmsGateway();
        process = run();
    }

    @AfterAll
    static void stopProcess() throws IOException {
        process.close();
        gateway.close();
        server.close();
    }

    @BeforeEach
    void start() {
        jdbc().sql("DELETE FROM outbox").update();
        gateway.forget();
        mail = mailServer(port);
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private static GreenMail mailServer(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Test
    void an_applicant_is_told_in_both_languages_and_it_is_recorded() throws Exception {
        DossierId dossier = submitted("lan@example.vn", false);
        accepted(dossier, false);

        MimeMessage message = received(1)[0];
        assertThat(message.getSubject()).isEqualTo("Hồ sơ H23.31.09-260302-0001 đã được tiếp nhận");
        String text = String.valueOf(message.getContent());
        assertThat(text)
                .contains("Kính gửi Ông/Bà Nguyễn Thị Lan", "Đăng ký khai sinh", "17:00 05/03/2026")
                .contains("has been accepted", "http://localhost:8080/tra-cuu?ma=H23.31.09-260302-0001");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(records(dossier))
                        .singleElement()
                        .satisfies(record -> {
                            assertThat(record).isInstanceOf(NoticeSent.class);
                            assertThat(record.kind()).isEqualTo(NoticeKind.ACCEPTED);
                        }));
    }

    @Test
    void who_handed_it_in_for_somebody_else_is_told_and_its_owner_too_but_nobody_twice() throws Exception {
        DossierId two = submitted("lan@example.vn", "0912345678", false);
        handedIn(two, new Submitter("Lê Văn Bình", "030085011936", "0912345678", "binh@example.vn"));
        accepted(two, 2);

        assertThat(received(2))
                .extracting(message -> message.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("lan@example.vn", "binh@example.vn");
        assertThat(received(2))
                .extracting(message -> String.valueOf(message.getContent()))
                .anyMatch(text -> text.contains("Kính gửi Ông/Bà Lê Văn Bình"));
        await().atMost(PATIENCE).until(() -> process.getBean(Outbox.class).waiting() == 0);
        assertThat(gateway.taken()).hasSize(1); // one phone for both
    }

    @Test
    void the_past_of_another_system_and_those_without_an_address_are_told_nothing() throws Exception {
        accepted(submitted("past@example.vn", true), true);
        accepted(submitted("", false), false);
        accepted(submitted("last@example.vn", false), false);

        assertThat(received(1)[0].getAllRecipients()[0]).hasToString("last@example.vn");
        await().atMost(PATIENCE).until(() -> process.getBean(Outbox.class).waiting() == 0);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void who_gave_a_mobile_number_gets_one_text_message_though_the_gateway_was_away() {
        gateway.answers(503);
        DossierId dossier = submitted("", "0912345678", false);
        accepted(dossier, false);
        failsOnce(dossier);
        gateway.answers(202);
        retry(records(dossier).getFirst().noticeId(), "vanhanh");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(records(dossier))
                        .extracting(record ->
                                record.channel() + " " + record.getClass().getSimpleName())
                        .containsExactly("SMS NoticeAttemptFailed", "SMS NoticeRetried", "SMS NoticeSent"));
        assertThat(gateway.taken())
                .hasSize(2)
                .extracting(SmsGateway.Taken::key)
                .containsOnly(records(dossier).getFirst().noticeId());
        assertThat(gateway.taken().getLast().message().get("text").asString())
                .contains("H23.31.09-260302-0001", "17:00 05/03/2026")
                .doesNotContain("Lan", "Nguy");
    }

    @Test
    void a_mail_server_that_is_away_loses_nothing() throws Exception {
        mail.stop();
        DossierId dossier = submitted("lan@example.vn", false);
        accepted(dossier, false);
        failsOnce(dossier);
        assertThat(records(dossier))
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeAttemptFailed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(NoticeProblem.SERVER_AWAY));

        GreenMail back = mailServer(port);
        back.start();
        try {
            String notice = records(dossier).getFirst().noticeId();
            assertThat(retry(notice, "chuyenvien")).isEqualTo(Answer.refused(NoticeRefusal.NOT_YOURS.because()));
            assertThat(back.getReceivedMessages()).isEmpty();
            assertThat(retry(notice, "vanhanh")).isEqualTo(new Answer.Done(notice, 2));

            await().atMost(PATIENCE).until(() -> back.getReceivedMessages().length == 1);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(records(dossier))
                            .extracting(record -> record.getClass().getSimpleName())
                            .containsExactly("NoticeAttemptFailed", "NoticeRetried", "NoticeSent"));
            assertThat(whoRetried(notice)).contains("demo-vanhanh").contains("OPERATOR");
            assertThat(retry(notice, "vanhanh"))
                    .as("what was sent is not sent twice")
                    .isEqualTo(Answer.refused(NoticeRefusal.NOT_WAITING.because()));
        } finally {
            back.stop();
        }
    }

    @Test
    void starting_again_without_tokens_tells_nobody_twice() throws Exception {
        DossierId dossier = submitted("lan@example.vn", false);
        accepted(dossier, false);
        received(1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(records(dossier)).hasSize(1));
        process.close();
        JdbcClient.create(server.getDatabase("postgres", "notices"))
                .sql("DELETE FROM token_entry")
                .update();

        process = run();
        append(
                dossier,
                2,
                false,
                new SupplementRequested(
                        dossier,
                        Instant.parse("2026-03-03T02:00:00Z"),
                        Personal.known(person(dossier), "Thiếu bản sao")));

        MimeMessage[] messages = received(2);
        assertThat(messages[0].getSubject()).contains("đã được tiếp nhận");
        assertThat(messages[1].getSubject()).contains("cần bổ sung giấy tờ");
        assertThat(String.valueOf(messages[1].getContent())).contains("Thiếu bản sao");
        assertThat(messages[0].getMessageID()).isNotEqualTo(messages[1].getMessageID());
    }

    @Test
    void whoever_was_erased_meanwhile_is_told_nothing_and_that_is_recorded() throws Exception {
        mail.stop();
        DossierId dossier = submitted("lan@example.vn", false);
        accepted(dossier, false);
        failsOnce(dossier);
        process.getBean(PersonalDataKeys.class).erase(person(dossier));
        jdbc().sql("UPDATE outbox SET next_attempt_at = now()").update();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(records(dossier))
                        .extracting(record -> record.getClass().getSimpleName())
                        .containsExactly("NoticeAttemptFailed", "NoticeAttemptFailed", "NoticeGivenUp"));
        assertThat(records(dossier))
                .element(1)
                .isInstanceOfSatisfying(
                        NoticeAttemptFailed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(NoticeProblem.NO_ADDRESS));
        assertThat(process.getBean(Outbox.class).givenUp()).isEqualTo(1);
    }

    @Test
    void officials_are_told_as_they_have_chosen_and_nothing_of_the_applicant() throws Exception {
        chooses("truongphong", StaffMail.AT_ONCE);
        chooses("lanhdao", StaffMail.DAILY);
        assertThat(send(new ChooseStaffMail(new PersonId("demo-vanthu"), StaffMail.DAILY), "vanthu"))
                .isEqualTo(Answer.refused(NoticeRefusal.NO_MAIL_ADDRESS.because()));
        assertThat(send(new ChooseStaffMail(new PersonId("demo-lanhdao"), StaffMail.OFF), "truongphong"))
                .as("somebody else's")
                .isEqualTo(Answer.refused(NoticeRefusal.NOT_YOUR_NOTICES.because()));
        DossierId dossier = submitted("", false);
        accepted(dossier, false);
        Instant due = Instant.parse("2026-03-05T10:00:00Z");
        append(dossier, 2, false, new DueDateNear(dossier, due.minusSeconds(60), due, station(due), Optional.empty()));
        append(dossier, 3, false, new DueDateMissed(dossier, due, due, station(due), Optional.empty()));

        assertThat(received(2))
                .extracting(message -> message.getAllRecipients()[0] + ": " + message.getSubject())
                .containsExactly(
                        "truongphong@tranphu.example: Sắp đến hạn: hồ sơ H23.31.09-260302-0001",
                        "truongphong@tranphu.example: Đến hạn mà chưa xong: hồ sơ H23.31.09-260302-0001");
        assertThat(String.valueOf(received(2)[1].getContent()))
                .contains("Đăng ký khai sinh", "17:00 05/03/2026", "has reached its due date")
                .contains("http://localhost:8080/ho-so/" + dossier)
                .doesNotContain("Lan", "030190000001", LANDLINE);

        Supplier<Integer> lines = () -> jdbc().sql("SELECT count(*) FROM staff_digest_line")
                .query(Integer.class)
                .single();
        await().atMost(PATIENCE).until(() -> lines.get() == 2);
        process.getBean(StaffDigests.class).bundle(nextMorning());
        MimeMessage digest = received(3)[2];
        assertThat(digest.getAllRecipients()[0]).hasToString("lanhdao@tranphu.example");
        assertThat(digest.getSubject()).startsWith("Thông báo buổi sáng").endsWith(": 2 việc về hồ sơ");
        assertThat(String.valueOf(digest.getContent()))
                .contains("- H23.31.09-260302-0001: sắp đến hạn, hạn 17:00 05/03/2026")
                .contains("- H23.31.09-260302-0001: due date reached, not done yet, due 17:00 05/03/2026")
                .doesNotContain("Lan", "030190000001", LANDLINE);
        await().atMost(PATIENCE).until(() -> lines.get() == 0);
    }

    private static void chooses(String username, StaffMail mail) {
        assertThat(send(new ChooseStaffMail(new PersonId("demo-" + username), mail), username))
                .isInstanceOf(Answer.Done.class);
    }

    /** When work begins on the next working day. */
    private static Instant nextMorning() {
        WorkingCalendar calendar = process.getBean(Catalogue.class).calendar();
        return calendar.startOfWork(calendar.nextWorkingDay(LocalDate.now(WorkingCalendar.ZONE)));
    }

    private static ConfigurableApplicationContext run() {
        return ServiceProcess.run(
                CommandServiceApplication.class,
                "command-service",
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", "notices"),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "notices_keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]),
                // what is due is looked for far more often than anybody waits for mail
                "--db-scheduler.polling-interval=200ms",
                "--SMS_URL=" + gateway.address(),
                "--SMS_TOKEN=token",
                "--MAIL_HOST=127.0.0.1",
                "--MAIL_PORT=" + port,
                "--MAIL_AUTH=false",
                "--MAIL_STARTTLS=false",
                "--MAIL_FROM=motcua@haiduong.example");
    }

    private MimeMessage[] received(int count) {
        await().atMost(PATIENCE).until(() -> mail.getReceivedMessages().length >= count);
        assertThat(mail.getReceivedMessages()).hasSize(count);
        return mail.getReceivedMessages();
    }

    private static Answer retry(String notice, String username) {
        return send(new RetryNotice(notice), username);
    }

    private static Answer send(Object command, String username) {
        Account account = process.getBean(Catalogue.class).accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        Grant grant = account.grants().getFirst();
        String token = process.getBean(IdentitySigner.class)
                .sign(new Actor(account.person(), grant.role(), grant.agency(), grant.area()));
        return process.getBean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandMetadata.IDENTITY, token)));
    }

    private static String whoRetried(String notice) {
        return jdbc().sql("SELECT convert_from(meta_data, 'UTF8') FROM domain_event_entry"
                        + " WHERE payload_type LIKE '%NoticeRetried' AND aggregate_identifier = ?")
                .param(notice)
                .query(String.class)
                .single();
    }

    /** What became of notices after they were put down. */
    private static List<NoticeEvent> records(DossierId dossier) {
        var found = new ArrayList<NoticeEvent>();
        PositionedEvents events = process.getBean(PositionedEvents.class);
        events.readUpTo(0, events.head(), event -> {
            if (event.event() instanceof NoticeEvent notice
                    && !(notice instanceof NoticeQueued)
                    && notice.dossierId().equals(dossier)) {
                found.add(notice);
            }
        });
        return found;
    }

    /** Its failure is recorded, and has its place in the log, which comes a moment later. */
    private void failsOnce(DossierId dossier) {
        await().atMost(PATIENCE)
                .until(() -> lastError().isPresent() && !records(dossier).isEmpty());
    }

    private Optional<String> lastError() {
        return jdbc().sql("SELECT last_error FROM outbox WHERE last_error <> ''")
                .query(String.class)
                .optional();
    }

    private static JdbcClient jdbc() {
        return process.getBean(JdbcClient.class);
    }

    private static PersonId person(DossierId dossier) {
        return new PersonId("person-" + dossier.value());
    }

    private DossierId submitted(String email, boolean imported) {
        return submitted(email, LANDLINE, imported);
    }

    private DossierId submitted(String email, String phone, boolean imported) {
        var dossier = new DossierId(UUID.randomUUID().toString());
        Instant at = Instant.parse("2026-03-02T01:00:00Z");
        append(
                dossier,
                0,
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
                        Personal.known(
                                person(dossier), new Applicant("Nguyễn Thị Lan", "030190000001", phone, email, "")),
                        Personal.known(person(dossier), FormContent.EMPTY),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        station(at)));
        return dossier;
    }

    private void handedIn(DossierId dossier, Submitter submitter) {
        append(
                dossier,
                1,
                false,
                new SubmitterNamed(
                        dossier,
                        Instant.parse("2026-03-02T01:00:00Z"),
                        Personal.known(new PersonId("submitter-" + dossier.value()), submitter),
                        SubmitterRelation.PARENT,
                        Personal.known(person(dossier), Authorisation.NONE),
                        "",
                        ""));
    }

    private void accepted(DossierId dossier, boolean imported) {
        accepted(dossier, 1, imported);
    }

    private void accepted(DossierId dossier, long sequence) {
        accepted(dossier, sequence, false);
    }

    private void accepted(DossierId dossier, long sequence, boolean imported) {
        Instant at = Instant.parse("2026-03-02T02:00:00Z");
        append(
                dossier,
                sequence,
                imported,
                new DossierAccepted(
                        dossier,
                        at,
                        new DossierCode("H23.31.09-260302-0001"),
                        Instant.parse("2026-03-05T10:00:00Z"),
                        false,
                        "test",
                        0,
                        station(at)));
    }

    private static Station station(Instant until) {
        return new Station(0, StepKind.INTAKE, Role.CLERK, WARD, Optional.empty(), until);
    }

    private void append(DossierId dossier, long sequence, boolean imported, DomainEvent event) {
        process.getBean(EventAppender.class)
                .append(List.of(new AggregateHistory(
                        "Dossier",
                        dossier.value(),
                        sequence,
                        List.of(event),
                        imported ? Map.of(EventMetadata.IMPORTED, "true") : Map.of())));
    }
}
