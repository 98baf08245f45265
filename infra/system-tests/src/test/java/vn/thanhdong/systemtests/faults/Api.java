package vn.thanhdong.systemtests.faults;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.systemtests.Program;

/** A running program asked as other systems ask it. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String url;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Api(Program program) {
        this.url = program.url();
    }

    /** What it answered, whole. */
    record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        /**
         * Whether each of so many rows is recorded: those whose transaction was committed before its answer was lost
         * are reported as unchanged by the attempt that was answered.
         */
        boolean acknowledges(int rows) {
            return status == 200
                    && json().get("accepted").asLong() + json().get("unchanged").asLong() == rows;
        }
    }

    /** What came of a table that was taken. */
    record Taken(long accepted, long unchanged, long rejected) {}

    /** The figures of a period: each service by its code, and all of them. */
    record Figures(Map<String, OwnCount> byService, OwnCount total) {}

    /**
     * Sends a table; only an answer of 200 acknowledges it.
     *
     * @throws IOException nobody answered
     */
    Answer send(List<PastRow> rows) throws IOException {
        return answer(request("/api/imports/dossiers")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(PastRow.table(rows), StandardCharsets.UTF_8)));
    }

    /** Sends a table that must be taken. */
    Taken take(List<PastRow> rows) throws IOException {
        Answer answer = send(rows);
        if (answer.status() != 200) {
            throw new IllegalStateException("Not taken: " + answer);
        }
        JsonNode json = answer.json();
        return new Taken(
                json.get("accepted").asLong(),
                json.get("unchanged").asLong(),
                json.get("rejectedTotal").asLong());
    }

    Answer askFigures(LocalDate from, LocalDate to) throws IOException {
        return answer(request("/api/figures/essential-services?from=" + from + "&to=" + to)
                .GET());
    }

    Figures figures(LocalDate from, LocalDate to) throws IOException {
        Answer answer = askFigures(from, to);
        if (answer.status() != 200) {
            throw new IllegalStateException("No figures: " + answer);
        }
        return new Figures(
                answer.json()
                        .get("rows")
                        .valueStream()
                        .collect(toMap(row -> row.get("code").asString(), Api::count)),
                count(answer.json().get("total")));
    }

    /** {@code UP}, {@code DOWN} or another word of the health, whole or of one component such as {@code db}. */
    String health(String... component) {
        try {
            JsonNode health = answer(request("/actuator/health").GET()).json();
            for (String name : component) {
                health = health.get("components").get(name);
            }
            return health.get("status").asString();
        } catch (IOException e) {
            return "NO ANSWER";
        }
    }

    private static OwnCount count(JsonNode row) {
        JsonNode share = row.get("share");
        return new OwnCount(
                row.get("receivedOnline").asLong(),
                row.get("receivedTotal").asLong(),
                share.isNull() ? null : (Double) share.asDouble(),
                row.get("early").asLong(),
                row.get("onTime").asLong(),
                row.get("late").asLong());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + Program.API_TOKEN);
    }

    private Answer answer(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for an answer", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
