package vn.thanhdong.projection.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.endpoints.SimpleEndpoint;
import co.elastic.clients.util.BinaryData;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Documents on their way to the engine, as one piece: the client's own bulk request hands each line to the connection by
 * itself, which costs as much as making the lines.
 */
final class BulkBody {

    private static final String JSON = "application/json";

    private final String index;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private int documents;

    BulkBody(String index) {
        this.index = index;
    }

    /**
     * @param version external version of the document
     * @param json the document, without line breaks
     */
    void add(String id, long version, byte[] json) {
        lines.writeBytes("{\"index\":{\"version_type\":\"external\",\"version\":".getBytes(UTF_8));
        lines.writeBytes(Long.toString(version).getBytes(UTF_8));
        lines.writeBytes(",\"_id\":\"".getBytes(UTF_8));
        lines.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(id));
        lines.writeBytes("\"}}\n".getBytes(UTF_8));
        lines.writeBytes(json);
        lines.write('\n');
        documents++;
    }

    int documents() {
        return documents;
    }

    int bytes() {
        return lines.size();
    }

    /** How it is sent; the answer is the client's. */
    static Endpoint<BulkBody, BulkResponse, ?> endpoint() {
        return new SimpleEndpoint<BulkBody, BulkResponse>(
                "es/bulk",
                body -> "POST",
                body -> "/" + body.index + "/_bulk",
                body -> Map.of(),
                body -> Map.of(),
                body -> Map.of(),
                body -> BinaryData.of(body.lines.toByteArray(), JSON),
                BulkResponse._DESERIALIZER);
    }
}
