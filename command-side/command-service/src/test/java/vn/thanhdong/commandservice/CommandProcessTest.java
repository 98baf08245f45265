package vn.thanhdong.commandservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.process.ServiceProcess;

/** The command service as a process of its own. */
@ExtendWith(OutputCaptureExtension.class)
class CommandProcessTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startPostgres() throws IOException {
        server = EmbeddedPostgres.builder().start();
        for (String name : List.of("commands", "away", "keys")) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
        }
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        server.close();
    }

    @Test
    void without_its_settings_it_names_all_that_are_missing(CapturedOutput output) {
        assertThatThrownBy(() -> ServiceProcess.run(
                        CommandServiceApplication.class, "command-service", "--spring.profiles.active=axonserver"))
                .hasMessageContaining("DATABASE_URL")
                .hasMessageContaining("THANHDONG_MASTER_KEY")
                .hasMessageContaining("AXONSERVER_ADDRESS");
        assertThat(output).contains("These environment variables are not set").doesNotContain("\tat ");
    }

    @Test
    void without_a_database_it_says_so_in_a_sentence(CapturedOutput output) {
        assertThatThrownBy(() -> start("nowhere")).isInstanceOf(RuntimeException.class);
        assertThat(output).contains("The database is missing").doesNotContain("\tat ");
    }

    @Test
    void with_its_engines_it_is_well_and_measured() throws Exception {
        try (ConfigurableApplicationContext context = start("commands")) {
            HttpResponse<String> health = get(context, "/actuator/health");
            assertThat(health.body())
                    .contains("\"sequencer\"", "\"personKeys\"", "\"db\"", "oldestWaitsSeconds")
                    .doesNotContain("axonServer");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(get(context, "/actuator/prometheus").body())
                    .contains(
                            "thanhdong_events_unpositioned", "hikaricp_connections", "application=\"command-service\"");
            assertThat(get(context, "/actuator/env").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void without_a_reachable_axon_server_it_says_so_lives_on_and_is_down(CapturedOutput output) throws Exception {
        String address = "127.0.0.1:" + freePort();
        try (ConfigurableApplicationContext context =
                start("away", "--spring.profiles.active=axonserver", "--AXONSERVER_ADDRESS=" + address)) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> output.getOut().contains("Axon Server does not answer at " + address));
            HttpResponse<String> health = get(context, "/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("connecting is tried again");
            assertThat(get(context, "/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get(context, "/actuator/prometheus").body())
                    .containsPattern("thanhdong_axonserver_connected\\{[^}]*} 0");
        }
        assertThat(output).doesNotContain("\tat ").doesNotContain("stack_trace");
    }

    private static ConfigurableApplicationContext start(String database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", database),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32])));
        arguments.addAll(List.of(more));
        return ServiceProcess.run(CommandServiceApplication.class, "command-service", arguments.toArray(String[]::new));
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext context, String path) throws Exception {
        String port = context.getEnvironment().getProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
