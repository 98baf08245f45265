package vn.thanhdong.procedures.projection;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;

/**
 * What an issued paper's event says to everybody who holds the paper. Whatever is added to the event or its metadata one
 * day is not opened before it is named here.
 */
final class PublicFacts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> PAYLOAD =
            Set.of("dossierId", "occurredAt", "kind", "number", "sha256", "agency", "year", "file", "code");

    private static final Set<String> METADATA = Set.of(
            EventMetadata.ACTOR,
            EventMetadata.ROLE,
            EventMetadata.IN_STEAD_OF,
            EventMetadata.SIGNING,
            EventMetadata.SIGNING_DECISION,
            EventMetadata.AGENCY,
            EventMetadata.CHANNEL,
            EventMetadata.COMMAND_ID,
            EventMetadata.CORRELATION_ID,
            EventMetadata.CAUSATION_ID,
            EventMetadata.IMPORTED,
            EventMetadata.SALT);

    private PublicFacts() {}

    /** The file that the event is about, when everything in it may be shown. */
    static Optional<String> file(OpenedEntry opened) {
        try {
            JsonNode payload = JSON.readTree(opened.event().payload());
            JsonNode metadata = JSON.readTree(opened.event().metadata());
            boolean open =
                    PAYLOAD.containsAll(payload.propertyNames()) && METADATA.containsAll(metadata.propertyNames());
            return open ? Optional.of(payload.path("file").asString("")) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
