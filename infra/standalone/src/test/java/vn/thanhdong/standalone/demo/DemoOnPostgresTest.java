package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.commandservice.CommandConfiguration;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.process.ProcessConfiguration;

/** The sample on the real command side: its store, its codes, its signatures. */
class DemoOnPostgresTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path data;

    private final List<String> said = new ArrayList<>();

    @Test
    void the_sample_is_recorded_once_however_often_it_is_loaded() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"), 0)) {
            postgres.createDatabaseIfMissing("events");
            postgres.createDatabaseIfMissing("keys");
            try (ConfigurableApplicationContext commandSide = start(postgres)) {
                load(commandSide);
                long events = events(commandSide);
                Files.delete(data.resolve("demo.properties"));

                load(commandSide);

                assertThat(said).anyMatch(sentence -> sentence.contains("5,000 new, 0 known, 0 rejected"));
                assertThat(said).anyMatch(sentence -> sentence.contains("0 new, 5,000 known, 0 rejected"));
                assertThat(said).noneMatch(sentence -> sentence.contains("refused"));
                assertThat(events).isGreaterThan(20_000).isEqualTo(events(commandSide));
            }
        }
    }

    private void load(ConfigurableApplicationContext commandSide) {
        IdentitySigner signer = commandSide.getBean(IdentitySigner.class);
        new DemoLoader(
                        commandSide.getBean(Catalogue.class),
                        Clock.systemUTC(),
                        new SignedGateway(commandSide.getBean(CommandGateway.class), signer::sign),
                        (owner, document) -> new Attachment(document, "0".repeat(64), "application/pdf", 1_000),
                        data)
                .load(DemoMode.SAMPLE, phrase -> said.add(phrase.en()));
    }

    /** Without what the timers of the dossiers record beside it, as time goes on. */
    private static long events(ConfigurableApplicationContext commandSide) {
        Long count = commandSide
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "SELECT count(*) FROM domain_event_entry"
                                + " WHERE aggregate_identifier <> '' AND payload_type NOT IN ('procedures.DueDateNear', 'procedures.DueDateMissed')",
                        Long.class);
        return count == null ? 0 : count;
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(CommandSideAlone.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + postgres.jdbcUrl("events"),
                        "--spring.datasource.username=" + postgres.user(),
                        "--spring.datasource.password=" + postgres.password(),
                        "--thanhdong.keys.url=" + postgres.jdbcUrl("keys"),
                        "--thanhdong.keys.username=" + postgres.user(),
                        "--thanhdong.keys.password=" + postgres.password(),
                        "--THANHDONG_MASTER_KEY=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "--THANHDONG_IDENTITY_SECRET=a-secret-for-tests-of-thirty-two-bytes-or-more");
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @Import({ProcessConfiguration.class, EventStoreConfiguration.class, CommandConfiguration.class})
    static class CommandSideAlone {}
}
