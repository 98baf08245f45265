package vn.thanhdong.history.projection;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.history.query.AuditDetail.Field;
import vn.thanhdong.projection.document.DocumentJson;

/** What is stored of an event, component by component, for those who compare it with what programs say. */
final class AuditFields {

    private static final JsonMapper JSON = DocumentJson.mapper();

    private AuditFields() {}

    static Field of(RecordComponent component, DomainEvent event) {
        boolean personal = component.getGenericType().getTypeName().contains(Personal.class.getName());
        try {
            Object value = component.getAccessor().invoke(event);
            boolean nobodys = value instanceof Collection<?> all && all.isEmpty();
            return personal
                    ? new Field(component.getName(), "", !nobodys)
                    : new Field(component.getName(), text(JSON.valueToTree(value)), false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.isNull() ? "" : value.toString();
    }
}
