package vn.thanhdong.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The two requests that starting a node takes. */
final class ElasticsearchHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // one node: a replica would have nowhere to go and keep every index yellow
    private static final String DEFAULTS = """
            {"index_patterns": ["*"], "priority": 0,
             "template": {"settings": {"number_of_shards": 1, "number_of_replicas": 0}}}
            """;

    private final URI node;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();

    ElasticsearchHttp(URI node) {
        this.node = node;
    }

    /** True when every primary shard is there: all that was acknowledged can be read. */
    boolean isYellow() {
        try {
            return send(request("/_cluster/health?wait_for_status=yellow&timeout=1s")
                                    .GET())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void putDefaults() {
        try {
            HttpResponse<String> answer = send(request("/_index_template/thanhdong-defaults")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(DEFAULTS)));
            if (answer.statusCode() != 200) {
                throw EngineProblem.TEMPLATE_REFUSED.with(answer.body());
            }
        } catch (IOException e) {
            throw EngineProblem.TEMPLATE_REFUSED.with(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(node.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
