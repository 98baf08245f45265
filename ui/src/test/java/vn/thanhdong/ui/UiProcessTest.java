package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thanhdong.process.ServiceProcess;

/** The pages as a process of their own. */
@ExtendWith(OutputCaptureExtension.class)
class UiProcessTest {

    @Test
    void without_its_settings_it_names_all_that_are_missing(CapturedOutput output) {
        assertThatThrownBy(() -> ServiceProcess.run(UiApplication.class, "ui", "--spring.profiles.active=axonserver"))
                .hasMessageContaining("THANHDONG_IDENTITY_SECRET")
                .hasMessageContaining("AXONSERVER_ADDRESS");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void without_a_reachable_axon_server_it_says_so_and_still_shows_its_pages(CapturedOutput output, @TempDir Path data)
            throws Exception {
        String address = "127.0.0.1:" + freePort();
        try (ConfigurableApplicationContext context = ServiceProcess.run(
                UiApplication.class,
                "ui",
                "--spring.profiles.active=axonserver",
                "--AXONSERVER_ADDRESS=" + address,
                "--PORT=0",
                "--MANAGEMENT_PORT=0",
                "--DATA_DIR=" + data,
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789")) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> output.getOut().contains("Axon Server does not answer at " + address));
            HttpResponse<String> health = get(context, "local.management.port", "/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("axonServer");
            assertThat(get(context, "local.management.port", "/actuator/prometheus")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(context, "local.server.port", "/").statusCode()).isEqualTo(200);
        }
        assertThat(output).doesNotContain("\tat ").doesNotContain("stack_trace");
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext context, String port, String path)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                    + context.getEnvironment().getProperty(port) + path))
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
