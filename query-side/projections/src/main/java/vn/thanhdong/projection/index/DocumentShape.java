package vn.thanhdong.projection.index;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** The components of a document record and of the records in it, as text that changes when any of them does. */
final class DocumentShape {

    private final Set<Class<?>> described = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    private DocumentShape() {}

    static String of(Class<?> type) {
        DocumentShape shape = new DocumentShape();
        shape.describe(type);
        return shape.text.toString();
    }

    private void describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                describe(argument);
            }
        }
        if (!(type instanceof Class<?> record) || !record.isRecord() || !described.add(record)) {
            return;
        }
        text.append(record.getName()).append('(');
        for (RecordComponent component : record.getRecordComponents()) {
            text.append(component.getName())
                    .append(':')
                    .append(component.getGenericType().getTypeName())
                    .append(',');
        }
        text.append(")\n");
        for (RecordComponent component : record.getRecordComponents()) {
            describe(component.getGenericType());
        }
    }
}
