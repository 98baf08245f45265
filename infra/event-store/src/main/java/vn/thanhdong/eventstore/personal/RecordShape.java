package vn.thanhdong.eventstore.personal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.BiFunction;
import vn.thanhdong.access.Personal;

/** Which components of a record are {@link Personal}, and how to make the record again with others in their place. */
final class RecordShape {

    /** A component of type {@code Personal<T>} and its {@code T}. */
    record PersonalField(int index, String name, Type plainType) {}

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final MethodHandle[] accessors;
    private final MethodHandle constructor;
    private final PersonalField[] personal;

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        personal = java.util.stream.IntStream.range(0, components.length)
                .filter(i -> components[i].getType() == Personal.class)
                .mapToObj(i -> new PersonalField(i, components[i].getName(), plainType(type, components[i])))
                .toArray(PersonalField[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                Method accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                accessors[i] = lookup.unreflect(accessor);
            }
            if (type.isRecord()) {
                Constructor<?> canonical = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                canonical.setAccessible(true);
                constructor = lookup.unreflectConstructor(canonical).asSpreader(Object[].class, components.length);
            } else {
                constructor = MethodHandles.constant(Object.class, type);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + type.getName() + " cannot be read", e);
        }
    }

    private static Type plainType(Class<?> type, RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[0];
        }
        throw new IllegalStateException(
                "Component " + component.getName() + " of " + type.getName() + " must say which type is personal");
    }

    boolean hasPersonalFields() {
        return personal.length > 0;
    }

    PersonalField[] personalFields() {
        return personal;
    }

    Personal<?> read(Object event, PersonalField field) {
        return (Personal<?>) invoke(accessors[field.index], event);
    }

    /** The same record with each personal component replaced by what {@code change} answers. */
    Object with(Object event, BiFunction<PersonalField, Personal<?>, Personal<?>> change) {
        Object[] values = new Object[accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = invoke(accessors[i], event);
        }
        for (PersonalField field : personal) {
            values[field.index] = change.apply(field, (Personal<?>) values[field.index]);
        }
        try {
            return constructor.invoke(values);
        } catch (Throwable e) {
            throw failed(event, e);
        }
    }

    private static Object invoke(MethodHandle accessor, Object event) {
        try {
            return accessor.invoke(event);
        } catch (Throwable e) {
            throw failed(event, e);
        }
    }

    private static RuntimeException failed(Object event, Throwable cause) {
        return cause instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException("Cannot read " + event.getClass().getName(), cause);
    }
}
