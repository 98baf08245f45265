package vn.thanhdong.procedures.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.ui.api.ApiSecurity;

class ImportApiTest {

    private static final String HEADER = String.join(",", ImportColumn.requiredNames());
    private static final String TABLE = HEADER + "\na" + ",".repeat(18) + "\nshort,line\n";

    private @Nullable ConfigurableApplicationContext running;

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void without_a_token_in_the_environment_the_api_is_closed() throws Exception {
        start("");

        HttpResponse<String> answer = post("Bearer ", "text/csv", TABLE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("THANHDONG_API_TOKEN");
    }

    @Test
    void a_wrong_token_or_none_is_refused() throws Exception {
        start("right");

        assertThat(post("Bearer wrong", "text/csv", TABLE).statusCode()).isEqualTo(401);
        assertThat(post("", "text/csv", TABLE).statusCode()).isEqualTo(401);
    }

    @Test
    void a_table_is_taken_as_body_whatever_type_its_sender_names() throws Exception {
        start("right");

        for (String type : new String[] {"text/csv", "application/x-www-form-urlencoded"}) {
            HttpResponse<String> answer = post("Bearer right", type, TABLE);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"accepted\":1", "\"unchanged\":0", "\"line\":3", "\"reason\":\"Dòng", "\"reasonEn\":");
        }
    }

    @Test
    void a_table_is_taken_as_a_part_of_a_form() throws Exception {
        start("right");
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + TABLE + "\r\n--x--\r\n";

        HttpResponse<String> answer = post("Bearer right", "multipart/form-data; boundary=x", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"accepted\":1");
    }

    private void start(String token) {
        running = new SpringApplicationBuilder(Api.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--THANHDONG_API_TOKEN=" + token);
    }

    private HttpResponse<String> post(String authorization, String type, String body) throws Exception {
        String port = Objects.requireNonNull(running).getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/imports/dossiers"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Not annotated as a configuration: the pages' component scan would find it in the tests of others. */
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @Import(ApiSecurity.class)
    static class Api {

        @Bean
        ServletRegistrationBean<?> imports() {
            var servlet = new ServletRegistrationBean<>(
                    new ImportServlet(new CsvImports(() -> command -> new ImportAnswer(command.rows().stream()
                            .<ImportAnswer.Row>map(row -> new ImportAnswer.Row.Accepted())
                            .toList()))),
                    "/api/imports/dossiers");
            servlet.setMultipartConfig(new MultipartConfigElement("", -1, -1, 0));
            return servlet;
        }
    }
}
