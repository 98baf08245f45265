package vn.thanhdong.projection.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thanhdong.projection.Projection;

/**
 * Settings and mappings of a projection's index, with a fingerprint of all that its documents depend on: when that
 * differs from the one in the index, the index must be derived again.
 */
public final class IndexDefinition {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode definition;
    private final String fingerprint;

    private IndexDefinition(ObjectNode definition, String fingerprint) {
        this.definition = definition;
        this.fingerprint = fingerprint;
    }

    /**
     * @throws IllegalStateException when the resource is missing, or does not keep unknown fields out: a defect of the
     *     program, so the start stops
     */
    public static IndexDefinition of(Projection<?> projection) {
        ObjectNode definition = read(projection);
        if (!"strict".equals(definition.at("/mappings/dynamic").asString(""))) {
            throw new IllegalStateException(projection.indexDefinition()
                    + ": mappings.dynamic must be \"strict\", so that no field is guessed");
        }
        String all = definition + "\n" + projection.revision() + "\n" + DocumentShape.of(projection.documentType());
        return new IndexDefinition(definition, sha256(all));
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** The body that creates the index. A cluster keeps a copy, a single node none, unless the definition says otherwise. */
    String body(String refreshInterval) {
        ObjectNode body = definition.deepCopy();
        ObjectNode settings = body.withObject("/settings");
        settings.put("refresh_interval", refreshInterval);
        if (!definition.toString().contains("number_of_replicas")) {
            settings.put("auto_expand_replicas", "0-1");
        }
        body.withObject("/mappings").withObject("/_meta").put(Indexes.FINGERPRINT, fingerprint);
        return body.toString();
    }

    private static ObjectNode read(Projection<?> projection) {
        String resource = projection.indexDefinition();
        String path = resource.startsWith("/") ? resource : "/" + resource;
        try (InputStream stream = projection.getClass().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Projection " + projection.name() + ": " + resource + " is not on the class path");
            }
            JsonNode tree = JSON.readTree(stream);
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw new IllegalStateException(resource + " must hold a JSON object with settings and mappings");
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
