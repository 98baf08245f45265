package vn.thanhdong.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.thanhdong.access.PersonId;

/** Makes values of the nodes of a pack that fits its schema. What a value refuses becomes an error with its place. */
final class PackBinding {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // the schema has already refused what is unknown; notes of a schema need not be a component of the value
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule().addDeserializer(PersonId.class, new BarePersonId()))
            .build();

    private PackBinding() {}

    /** The value at that place, or empty after an error was added. */
    static <T> Optional<T> bind(PackFile pack, String pointer, Class<T> type, List<CatalogueError> errors) {
        JsonNode node = pack.tree().at(pointer);
        try {
            return Optional.of(MAPPER.treeToValue(node, type));
        } catch (DatabindException refused) {
            errors.add(pack.error(pointer + within(refused), reason(refused)));
            return Optional.empty();
        }
    }

    /** The values of the list at that place; those that were refused are missing and have an error each. */
    static <T> List<T> bindAll(PackFile pack, String pointer, Class<T> type, List<CatalogueError> errors) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < pack.tree().at(pointer).size(); i++) {
            bind(pack, pointer + "/" + i, type, errors).ifPresent(values::add);
        }
        return values;
    }

    private static String within(DatabindException refused) {
        String pointer = "";
        for (JacksonException.Reference step : refused.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer + "/" + step.getIndex()
                    : PackFile.pointer(pointer, step.getPropertyName());
        }
        return pointer;
    }

    private static String reason(DatabindException refused) {
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JacksonException jackson ? jackson.getOriginalMessage() : cause.getMessage();
        return message == null ? "This value cannot be used here" : message;
    }

    private static final class BarePersonId extends StdDeserializer<PersonId> {

        BarePersonId() {
            super(PersonId.class);
        }

        @Override
        public PersonId deserialize(JsonParser parser, DeserializationContext context) {
            return new PersonId(parser.getValueAsString(""));
        }
    }
}
