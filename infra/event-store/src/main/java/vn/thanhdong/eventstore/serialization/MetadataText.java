package vn.thanhdong.eventstore.serialization;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads metadata whose values are all text, as those of events are: one pass over the bytes, a third of what a general
 * reader takes that must expect any type.
 */
final class MetadataText {

    private static final JsonFactory JSON = new JsonFactory();

    private MetadataText() {}

    /** Empty when it is not an object of texts; then a general reader says what it is, or what is wrong. */
    static Optional<MetaData> read(byte[] json) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    return Optional.empty();
                }
                texts.put(name, parser.getString());
            }
        }
        return Optional.of(MetaData.from(texts));
    }
}
