package vn.thanhdong.commandservice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.catalogue.ProcedureVersion;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.commandservice.CommandServiceApplication;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.command.CatalogueRefusal;
import vn.thanhdong.procedures.command.PublishProcedure;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.command.AgencyRefusal;
import vn.thanhdong.territory.command.MergeAgencies;

/** A merger and a new version in a real process: administrators alone decide, and both outlive the process. */
class CatalogueProcessTest {

    private static final AgencyCode JUSTICE = new AgencyCode("H23.13");
    private static final AgencyCode HOME_AFFAIRS = new AgencyCode("H23.08");
    private static final ProcedureCode LICENCE = new ProcedureCode("TD-07");
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startPostgres() throws Exception {
        server = EmbeddedPostgres.builder().start();
        for (String name : List.of("catalogue", "catalogue_keys")) {
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
    void a_merger_and_a_new_version_are_decided_by_administrators_and_outlive_the_process() {
        String content = PackSource.ofClassPath()
                .read("procedures/td-07-cap-giay-phep-moi-truong.yaml")
                .orElseThrow()
                .replace("version: 1", "version: 2")
                .replaceFirst("supplementLimit: 1", "supplementLimit: 2");
        try (ConfigurableApplicationContext process = run()) {
            LocalDate today = process.getBean(CatalogueInForce.class).known().day();
            var merger = new MergeAgencies(List.of(JUSTICE), List.of(HOME_AFFAIRS), "", today, "12/QĐ-UBND", today);
            var version = new PublishProcedure("td-07.yaml", content, today.plusDays(30), "1250/QĐ-UBND");

            assertThat(code(send(process, "lanhdaotinh", merger))).isEqualTo(AgencyRefusal.NOT_YOURS.name());
            assertThat(code(send(process, "vanhanh", version))).isEqualTo(CatalogueRefusal.NOT_YOURS.name());
            assertThat(send(process, "quantri", merger)).isInstanceOf(Answer.Done.class);
            assertThat(send(process, "quantri", version)).isInstanceOf(Answer.Done.class);
            assertThat(code(send(process, "quantri", merger))).isEqualTo(AgencyRefusal.OVERLAPS.name());
            assertThat(code(send(process, "quantri", version))).isEqualTo(CatalogueRefusal.VERSION_TAKEN.name());
        }
        try (ConfigurableApplicationContext process = run()) {
            CatalogueInForce.Known known =
                    process.getBean(CatalogueInForce.class).known();

            assertThat(known.catalogue().territory().heir(JUSTICE, known.day())).isEqualTo(HOME_AFFAIRS);
            assertThat(known.procedures().versions(LICENCE))
                    .extracting(one -> one.on(known.day()))
                    .containsExactly(ProcedureVersion.State.IN_FORCE, ProcedureVersion.State.ANNOUNCED);
            assertThat(process.getBean(Grants.class).of(new PersonId("demo-chuyenvien.sotuphap")))
                    .as("what was held at the predecessor is held at the successor")
                    .anyMatch(grant -> grant.role() == Role.OFFICER
                            && grant.agency().filter(HOME_AFFAIRS::equals).isPresent());
        }
    }

    private static String code(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer)
                .rejections().stream().map(Rejection::code).findFirst().orElseThrow();
    }

    private static Answer send(ConfigurableApplicationContext process, String username, Object command) {
        Account account = process.getBean(CatalogueInForce.class).packs().accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        Grant grant = account.grants().getFirst();
        String token = process.getBean(IdentitySigner.class)
                .sign(new Actor(account.person(), grant.role(), grant.agency(), grant.area()));
        return Objects.requireNonNull(process.getBean(CommandGateway.class)
                .<Answer>sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandMetadata.IDENTITY, token))));
    }

    private static ConfigurableApplicationContext run() {
        return ServiceProcess.run(
                CommandServiceApplication.class,
                "command-service",
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", "catalogue"),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "catalogue_keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]));
    }
}
