package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Where the next page begins: the sort values of the last dossier of the page before, not for people to read. */
final class Cursor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Cursor() {}

    static String of(List<FieldValue> sort) {
        ArrayNode values = JSON.createArrayNode();
        for (FieldValue value : sort) {
            switch (value._kind()) {
                case Long -> values.add(value.longValue());
                case Double -> values.add(value.doubleValue());
                case Boolean -> values.add(value.booleanValue());
                case String -> values.add(value.stringValue());
                default -> values.addNull();
            }
        }
        byte[] json = JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /** @throws IllegalArgumentException when it was not made by {@link #of} */
    static List<FieldValue> read(String cursor) {
        try {
            List<FieldValue> values = new ArrayList<>();
            for (JsonNode value : JSON.readTree(Base64.getUrlDecoder().decode(cursor))) {
                values.add(
                        value.isIntegralNumber()
                                ? FieldValue.of(value.longValue())
                                : value.isNumber()
                                        ? FieldValue.of(value.doubleValue())
                                        : value.isNull() ? FieldValue.NULL : FieldValue.of(value.stringValue()));
            }
            return values;
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "This is no cursor of a page of dossiers: begin again with the first page", broken);
        }
    }
}
