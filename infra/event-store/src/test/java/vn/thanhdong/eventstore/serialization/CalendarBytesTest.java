package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.DayStatus;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.Session;
import vn.thanhdong.territory.event.CalendarDecided;
import vn.thanhdong.territory.event.DueDatesRecounted;

/** The bytes of the calendar's events as they were first released: they are read for ever. */
class CalendarBytesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void a_decision() {
        kept(
                new CalendarDecided(
                        NOW,
                        new CalendarDecision(
                                "2026-1a2b3c4d+1",
                                false,
                                "1235/TTg-KGVX",
                                List.of(new CalendarDay(
                                        DAY,
                                        CalendarDayKind.MAKE_UP,
                                        "Làm bù",
                                        DayStatus.DECIDED,
                                        List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30))))),
                                2026,
                                NOW)),
                "territory.CalendarDecided",
                """
                {"occurredAt":"2026-11-30T02:00:00Z","decision":{"version":"2026-1a2b3c4d+1","byPack":false,\
                "source":"1235/TTg-KGVX","days":[{"date":"2026-12-14","kind":"MAKE_UP","name":"Làm bù",\
                "status":"DECIDED","sessions":[{"from":"07:30:00","to":"11:30:00"}]}],"lastDecidedYear":2026,\
                "decidedAt":"2026-11-30T02:00:00Z"}}""");
    }

    @Test
    void how_far_due_dates_have_followed() {
        kept(
                new DueDatesRecounted(
                        NOW, RecountProgress.begun("2026-1", NOW, 20).and(7, 2, 1, 99)),
                "territory.DueDatesRecounted",
                """
                {"occurredAt":"2026-11-30T02:00:00Z","progress":{"calendarVersion":"2026-1",\
                "startedAt":"2026-11-30T02:00:00Z","finishedAt":null,"total":20,"moved":7,"unchanged":2,\
                "refused":1,"reached":99}}""");
    }

    @Test
    void a_date_that_was_counted_again() {
        kept(
                new DueDateRecounted(
                        new DossierId("018f0000-0000-7000-8000-000000000001"),
                        NOW,
                        NOW,
                        NOW.plusSeconds(86_400),
                        false,
                        "2026-1",
                        List.of(DAY),
                        "QĐ 45",
                        false,
                        Optional.empty()),
                "procedures.DueDateRecounted",
                """
                {"dossierId":"018f0000-0000-7000-8000-000000000001","occurredAt":"2026-11-30T02:00:00Z",\
                "before":"2026-11-30T02:00:00Z","dueAt":"2026-12-01T02:00:00Z","provisional":false,\
                "calendarVersion":"2026-1","days":["2026-12-14"],"decision":"QĐ 45","paused":false,\
                "stepDueAt":null}""");
    }

    private void kept(DomainEvent event, String type, String bytes) {
        assertThat(new String(serializer.serialize(event, byte[].class).getData(), UTF_8))
                .isEqualTo(bytes);
        assertThat(serializer.<byte[], Object>deserialize(
                        new SimpleSerializedObject<>(bytes.getBytes(UTF_8), byte[].class, type, "1")))
                .isEqualTo(event);
    }
}
