package vn.thanhdong.benchmarks;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Passes requests on and keeps the bodies of searches, so that the same search can be sent without the system. */
final class Eavesdropper implements ElasticsearchTransport {

    private final ElasticsearchTransport transport;
    private final List<String> searches = new ArrayList<>();

    Eavesdropper(ElasticsearchTransport transport) {
        this.transport = transport;
    }

    List<String> searches() {
        return searches;
    }

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        if (request instanceof SearchRequest search) {
            searches.add(JsonpUtils.toJsonString(search, jsonpMapper()));
        }
        return transport.performRequest(request, endpoint, options);
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        return transport.performRequestAsync(request, endpoint, options);
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    @Override
    public void close() {
        // the transport belongs to the installation
    }
}
