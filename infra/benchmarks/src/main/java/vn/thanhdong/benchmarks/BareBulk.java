package vn.thanhdong.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of an index, ready as bodies of bulk requests on disk, and written by the low-level client alone into an
 * index of the same settings and mappings, by two senders as a rebuild has.
 */
final class BareBulk implements AutoCloseable {

    private static final int SENDERS = 2;
    private static final int BODY_CHARACTERS = 5_000_000;
    private static final int PAGE = 2_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SearchEngine engine;
    private final Path folder;
    private final String definition;
    private final List<Path> bodies = new ArrayList<>();
    private final AtomicInteger indexes = new AtomicInteger();
    private long documents;

    /** Takes all documents of an index as they are now. */
    BareBulk(SearchEngine engine, String index, Path folder) throws IOException {
        this.engine = engine;
        this.folder = Files.createTempDirectory(folder, "bulk-");
        definition = definition(engine, index);
        take(index);
    }

    long documents() {
        return documents;
    }

    /** @return documents per second, until they can be searched */
    double perSecond() {
        String index = "bare-" + indexes.incrementAndGet();
        engine.send("PUT", "/" + index, definition);
        var next = new AtomicInteger();
        Stopwatch watch = Stopwatch.start();
        List<CompletableFuture<Void>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(CompletableFuture.runAsync(() -> {
                for (int body = next.getAndIncrement(); body < bodies.size(); body = next.getAndIncrement()) {
                    send(index, bodies.get(body));
                }
            }));
        }
        senders.forEach(CompletableFuture::join);
        engine.send("POST", "/" + index + "/_refresh", "");
        double rate = documents / watch.seconds();
        engine.send("DELETE", "/" + index, "");
        return rate;
    }

    private void send(String index, Path body) {
        try {
            byte[] answer = engine.send("POST", "/" + index + "/_bulk", Files.readString(body));
            if (new String(answer, StandardCharsets.UTF_8).contains("\"errors\":true")) {
                throw new IllegalStateException("The bare bulk was refused");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String index) throws IOException {
        engine.send("POST", "/" + index + "/_refresh", "");
        var body = new StringBuilder();
        String after = "";
        while (true) {
            JsonNode page = engine.json(
                    "POST",
                    "/" + index + "/_search",
                    "{\"size\":" + PAGE + ",\"sort\":[{\"id\":\"asc\"}]" + after + "}");
            JsonNode hits = page.at("/hits/hits");
            for (JsonNode hit : hits) {
                body.append("{\"index\":{\"_id\":\"")
                        .append(hit.path("_id").asString())
                        .append("\"}}\n");
                body.append(JSON.writeValueAsString(hit.path("_source"))).append('\n');
                documents++;
                if (body.length() > BODY_CHARACTERS) {
                    flush(body);
                }
            }
            if (hits.size() < PAGE) {
                flush(body);
                return;
            }
            after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
        }
    }

    private void flush(StringBuilder body) throws IOException {
        if (!body.isEmpty()) {
            bodies.add(Files.writeString(folder.resolve("body-" + bodies.size()), body));
            body.setLength(0);
        }
    }

    private static String definition(SearchEngine engine, String index) {
        JsonNode made = engine.json("GET", "/" + index, "").path(index);
        ObjectNode definition = JSON.createObjectNode();
        definition.set("mappings", made.path("mappings"));
        ObjectNode settings = definition.putObject("settings");
        settings.put("number_of_shards", 1).put("number_of_replicas", 0).put("refresh_interval", "-1");
        settings.set("analysis", made.at("/settings/index/analysis"));
        return definition.toString();
    }

    @Override
    public void close() throws IOException {
        for (Path body : bodies) {
            Files.delete(body);
        }
        Files.delete(folder);
    }
}
