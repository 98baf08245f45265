package vn.thanhdong.eventstore.serialization;

import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** {@link Instant} as {@link StoredInstant} reads it; numbers as Jackson does. */
final class InstantModule extends SimpleModule {

    InstantModule() {
        super("stored-instant");
        addDeserializer(Instant.class, new Reader());
    }

    private static final class Reader extends StdDeserializer<Instant> {
        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? StoredInstant.parse(json.getString())
                    : InstantDeserializer.INSTANT.deserialize(json, context);
        }
    }
}
