package vn.thanhdong.benchmarks;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch by its low-level client: requests and answers as bytes. */
final class SearchEngine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rest5Client client;

    SearchEngine(URI address) {
        client = Rest5Client.builder(address).build();
    }

    /** @return the answer's bytes, unread */
    byte[] send(String method, String path, String body) {
        try {
            var request = new Request(method, path);
            if (!body.isEmpty()) {
                request.setJsonEntity(body);
            }
            try (var content = client.performRequest(request).getEntity().getContent()) {
                return content.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    JsonNode json(String method, String path, String body) {
        return JSON.readTree(send(method, path, body));
    }

    boolean exists(String alias) {
        try {
            return client.performRequest(new Request("HEAD", "/" + alias)).getStatusCode() == 200;
        } catch (ResponseException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void removeAll() {
        for (JsonNode index : json("GET", "/_cat/indices?format=json", "")) {
            send("DELETE", "/" + index.path("index").asString(), "");
        }
    }

    /** Name of the index behind an alias. */
    String indexOf(String alias) {
        return json("GET", "/" + alias, "").propertyNames().iterator().next();
    }

    /** How many times documents were written to an index. */
    long writes(String index) {
        return json("GET", "/" + index + "/_stats/indexing", "")
                .at("/_all/primaries/indexing/index_total")
                .asLong();
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
