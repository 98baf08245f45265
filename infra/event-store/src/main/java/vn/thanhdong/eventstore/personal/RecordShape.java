package vn.thanhdong.eventstore.personal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.thanhdong.access.Personal;

/** Which components of a record are {@link Personal}, and how to make the record again with others in their place. */
final class RecordShape {

    /**
     * A component of type {@code Personal<T>}, or {@code List<Personal<T>>} where several persons have one each.
     *
     * @param plainType the {@code T}
     */
    record PersonalField(int index, String name, Type plainType, boolean several) {

        /** The field as a ciphertext is bound to it: the place in the list belongs to it. */
        PersonalField at(int place) {
            return new PersonalField(index, name + "[" + place + "]", plainType, false);
        }
    }

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);

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
        personal = IntStream.range(0, components.length)
                .mapToObj(i -> personalField(i, type, components[i]))
                .flatMap(Optional::stream)
                .toArray(PersonalField[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                Method accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                accessors[i] = lookup.unreflect(accessor).asType(ACCESSOR);
            }
            if (type.isRecord()) {
                Constructor<?> canonical = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                canonical.setAccessible(true);
                constructor = lookup.unreflectConstructor(canonical)
                        .asSpreader(Object[].class, components.length)
                        .asType(CONSTRUCTOR);
            } else {
                constructor =
                        MethodHandles.dropArguments(MethodHandles.constant(Object.class, type), 0, Object[].class);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + type.getName() + " cannot be read", e);
        }
    }

    private static Optional<PersonalField> personalField(int index, Class<?> type, RecordComponent component) {
        if (component.getType() == Personal.class) {
            Type plain = argument(component.getGenericType())
                    .orElseThrow(() -> new IllegalStateException("Component " + component.getName() + " of "
                            + type.getName() + " must say which type is personal"));
            return Optional.of(new PersonalField(index, component.getName(), plain, false));
        }
        if (component.getType() == List.class) {
            return argument(component.getGenericType())
                    .filter(element ->
                            element instanceof ParameterizedType listed && listed.getRawType() == Personal.class)
                    .flatMap(RecordShape::argument)
                    .map(plain -> new PersonalField(index, component.getName(), plain, true));
        }
        return Optional.empty();
    }

    private static Optional<Type> argument(Type type) {
        return type instanceof ParameterizedType parameterized
                ? Optional.of(parameterized.getActualTypeArguments()[0])
                : Optional.empty();
    }

    boolean hasPersonalFields() {
        return personal.length > 0;
    }

    PersonalField[] personalFields() {
        return personal;
    }

    List<Personal<?>> read(Object event, PersonalField field) {
        return values(field, invoke(accessors[field.index], event));
    }

    @SuppressWarnings("unchecked") // the component's declared type says so
    private static List<Personal<?>> values(PersonalField field, Object value) {
        return field.several ? (List<Personal<?>>) value : List.of((Personal<?>) value);
    }

    /** The same record with each personal component replaced by what {@code change} answers. */
    Object with(Object event, BiFunction<PersonalField, Personal<?>, Personal<?>> change) {
        Object[] values = new Object[accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = invoke(accessors[i], event);
        }
        for (PersonalField field : personal) {
            values[field.index] = changed(field, values[field.index], change);
        }
        try {
            return constructor.invokeExact(values);
        } catch (Throwable e) {
            throw failed(event, e);
        }
    }

    private static Object changed(
            PersonalField field, Object value, BiFunction<PersonalField, Personal<?>, Personal<?>> change) {
        List<Personal<?>> before = values(field, value);
        return field.several
                ? IntStream.range(0, before.size())
                        .<Personal<?>>mapToObj(i -> change.apply(field.at(i), before.get(i)))
                        .toList()
                : change.apply(field, before.getFirst());
    }

    private static Object invoke(MethodHandle accessor, Object event) {
        try {
            return accessor.invokeExact(event);
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
