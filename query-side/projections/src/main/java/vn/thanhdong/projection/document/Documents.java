package vn.thanhdong.projection.document;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetRequest;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.transport.Endpoint;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of one index, many at a time. Each carries the position of its last event as external version: who
 * writes an older one changes nothing.
 */
public final class Documents<D> {

    private static final int BULK_DOCUMENTS = 5_000;
    private static final int BULK_BYTES = 5_000_000;
    private static final Endpoint<BulkBody, BulkResponse, ?> BULK = BulkBody.endpoint();
    /** What a bulk would answer of each document and nobody reads. */
    private static final String UNREAD =
            "-items.*._shards,-items.*._seq_no,-items.*._primary_term,-items.*._version,-items.*.result";

    private final ElasticsearchClient engine;
    private final ElasticsearchClient bulkEngine;
    private final String index;
    private final Class<D> type;
    private final ObjectWriter writer;
    private final AtomicLong documentsWritten = new AtomicLong();
    private final AtomicLong bytesWritten = new AtomicLong();

    public Documents(ElasticsearchClient engine, JsonMapper json, String index, Class<D> type) {
        this.engine = engine;
        this.bulkEngine = engine.withTransportOptions(options -> options.setParameter("filter_path", UNREAD));
        this.index = index;
        this.type = type;
        this.writer = json.writerFor(type);
    }

    /**
     * The documents of these ids that exist, with one request, as last written (refreshed or not).
     *
     * @throws EngineAway when the engine did not answer, or has no such index
     */
    public Map<String, Stored<D>> load(Collection<String> ids) {
        Map<String, Stored<D>> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        MgetRequest request =
                MgetRequest.of(get -> get.index(index).ids(List.copyOf(ids)).realtime(true));
        for (MultiGetResponseItem<D> item : asked("load documents of " + index, () -> engine.mget(request, type))
                .docs()) {
            if (item.isFailure()) {
                throw new EngineAway(
                        "load documents of " + index,
                        ErrorText.of(item.failure().error()));
            }
            D document = item.result().source();
            if (item.result().found() && document != null) {
                found.put(
                        item.result().id(),
                        new Stored<>(
                                document, Objects.requireNonNull(item.result().version())));
            }
        }
        return found;
    }

    /**
     * Writes what {@link DocumentFold#changed()}, each document whole, and marks it as written or refused.
     *
     * @throws EngineAway when the engine did not take them for a reason of its own; some may have been written
     */
    public void write(Collection<DocumentFold<D>> folds) {
        Map<String, DocumentFold<D>> inBody = new HashMap<>();
        BulkBody body = new BulkBody(index);
        for (DocumentFold<D> fold : folds) {
            if (!fold.changed()) {
                continue;
            }
            byte[] json;
            try {
                json = writer.writeValueAsBytes(fold.document());
            } catch (JacksonException e) {
                fold.refused("It cannot be written as JSON: " + e.getMessage());
                continue;
            }
            inBody.put(fold.id(), fold);
            body.add(fold.id(), fold.version(), json);
            if (body.documents() == BULK_DOCUMENTS || body.bytes() >= BULK_BYTES) {
                send(inBody, body);
                inBody.clear();
                body = new BulkBody(index);
            }
        }
        if (body.documents() > 0) {
            send(inBody, body);
        }
    }

    /** Mean size of the documents written so far, in bytes of JSON; {@code otherwise} when there was none. */
    public long meanBytes(long otherwise) {
        long documents = documentsWritten.get();
        return documents == 0 ? otherwise : bytesWritten.get() / documents;
    }

    /** How many documents were written, each as often as it was. */
    public long documentsWritten() {
        return documentsWritten.get();
    }

    private void send(Map<String, DocumentFold<D>> folds, BulkBody body) {
        BulkResponse response = asked(
                "write documents to " + index,
                () -> bulkEngine._transport().performRequest(body, BULK, bulkEngine._transportOptions()));
        List<Refusal> refusals = BulkOutcome.refusals(index, response);
        refusals.forEach(refusal ->
                Objects.requireNonNull(folds.remove(refusal.documentId())).refused(refusal.reason()));
        folds.values().forEach(DocumentFold::written);
        documentsWritten.addAndGet(folds.size());
        bytesWritten.addAndGet(body.bytes());
    }

    private interface Request<T> {
        T send() throws IOException;
    }

    private static <T> T asked(String what, Request<T> request) {
        try {
            return request.send();
        } catch (IOException | ElasticsearchException e) {
            throw new EngineAway(what, e);
        }
    }
}
