package vn.thanhdong.eventstore.serialization;

import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;

/**
 * {@link Personal} as JSON: {@code {"person":…,"nonce":base64,"ciphertext":base64}} when sealed,
 * {@code {"person":…}} when erased. A known value is never written.
 */
@SuppressWarnings("rawtypes") // registered for every Personal<T> at once
final class PersonalModule extends SimpleModule {

    PersonalModule() {
        super("personal");
        addSerializer(Personal.class, new Writer());
        addDeserializer(Personal.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Personal> {
        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (value) {
                case Personal.Known<?> known -> throw new UnsealedPersonalValue(known.person());
                case Personal.Erased<?> erased ->
                    json.writeStringProperty("person", erased.person().value());
                case Personal.Sealed<?> sealed -> {
                    json.writeStringProperty("person", sealed.person().value());
                    json.writeStringProperty("nonce", Base64.getEncoder().encodeToString(sealed.nonce()));
                    json.writeStringProperty("ciphertext", Base64.getEncoder().encodeToString(sealed.ciphertext()));
                }
                default -> throw new IllegalStateException("Not a personal value: " + value.getClass());
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Personal> {
        Reader() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            String person = "";
            String nonce = "";
            String ciphertext = "";
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "person" -> person = json.getString();
                    case "nonce" -> nonce = json.getString();
                    case "ciphertext" -> ciphertext = json.getString();
                    default -> json.skipChildren();
                }
            }
            PersonId whose = new PersonId(person);
            return ciphertext.isEmpty()
                    ? new Personal.Erased<>(whose)
                    : new Personal.Sealed<>(
                            whose,
                            Base64.getDecoder().decode(nonce),
                            Base64.getDecoder().decode(ciphertext));
        }
    }
}
