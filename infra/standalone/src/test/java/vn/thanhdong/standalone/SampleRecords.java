package vn.thanhdong.standalone;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.DayStatus;
import vn.thanhdong.territory.Session;

/** Makes an instance of any record of ours: every component has a value. */
@NullUnmarked // a sample that cannot be made fails the test
final class SampleRecords {

    /** Texts that the value types admit; the first that a record takes is used. */
    private static final List<String> TEXTS = List.of(
            "x1",
            "H23.31.09",
            "10528",
            "H23.31.09-230615-0042",
            "1.001193",
            "0912345678",
            "SN-01",
            "018f3a5c-7d2e-7b61-9c4a-0d1e2f3a4b5c",
            "2001:db8::1");

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, TEXTS.getFirst()),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 5L),
            Map.entry(Long.class, 5L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(Instant.class, Instant.parse("2026-01-02T03:04:05.123Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 1, 2)),
            Map.entry(LocalTime.class, LocalTime.of(7, 30)),
            Map.entry(YearMonth.class, YearMonth.of(2026, 1)),
            Map.entry(Duration.class, Duration.ofMinutes(3)),
            Map.entry(OptionalLong.class, OptionalLong.of(4)),
            // its components fit together or not
            Map.entry(
                    CalendarDay.class,
                    new CalendarDay(
                            LocalDate.of(2026, 1, 10),
                            CalendarDayKind.MAKE_UP,
                            TEXTS.getFirst(),
                            DayStatus.DECIDED,
                            List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30))))));

    private SampleRecords() {}

    static Object of(Type type) throws ReflectiveOperationException {
        return switch (type) {
            case ParameterizedType generic -> container(generic);
            case Class<?> plain when PLAIN.containsKey(plain) -> PLAIN.get(plain);
            case Class<?> choice when choice.isEnum() -> choice.getEnumConstants()[0];
            case Class<?> sealed when sealed.isSealed() -> of(sealed.getPermittedSubclasses()[0]);
            case Class<?> ours when ours.isRecord() -> instance(ours);
            default -> throw new IllegalStateException("No sample of " + type);
        };
    }

    private static Object container(ParameterizedType generic) throws ReflectiveOperationException {
        Object first = of(generic.getActualTypeArguments()[0]);
        Type raw = generic.getRawType();
        if (raw == Optional.class) {
            return Optional.of(first);
        }
        if (raw == List.class) {
            return List.of(first);
        }
        if (raw == Set.class) {
            return Set.of(first);
        }
        if (raw == Map.class) {
            return Map.of(first, of(generic.getActualTypeArguments()[1]));
        }
        throw new IllegalStateException("No sample of " + generic);
    }

    private static Object instance(Class<?> ours) throws ReflectiveOperationException {
        RecordComponent[] components = ours.getRecordComponents();
        Constructor<?> constructor = ours.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        Throwable refusal = new IllegalStateException("no text fits");
        for (String text : TEXTS) {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getType() == String.class ? text : of(components[i].getGenericType());
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                refusal = e.getCause();
            }
        }
        throw new IllegalStateException("No sample of " + ours, refusal);
    }
}
